import { countries } from "countries-list";

/** Demonyms and names in everyday use that `countries-list` does not have. ISO code = name|name|… */
const everydayNames = `
US=American|U.S.|U.S.A.|United States|the States|Estados Unidos
GB=British|U.K.|Great Britain|English companies
DE=German|Deutschland|Allemagne
FR=French
IT=Italian|Italia
ES=Spanish|España
PT=Portuguese
NL=Dutch|The Netherlands|Nederland|Holland
BE=Belgian|Belgique|België
CH=Swiss|Schweiz|Suisse|Svizzera
AT=Austrian|Österreich
SE=Swedish|Sverige
NO=Norwegian|Norge
DK=Danish|Danmark
FI=Finnish|Suomi
IS=Icelandic|Ísland
IE=Irish|Republic of Ireland|Éire
PL=Polish|Polska
CZ=Czech
SK=Slovak|Slovakian|Slovak Republic
HU=Hungarian
RO=Romanian
BG=Bulgarian
GR=Greek|Hellas
HR=Croatian
RS=Serbian
SI=Slovenian|Slovene
BA=Bosnian|Bosnia
MK=Macedonian
AL=Albanian
XK=Kosovar
MD=Moldovan
UA=Ukrainian
BY=Belarusian
RU=Russian
EE=Estonian|Eesti
LV=Latvian
LT=Lithuanian
LU=Luxembourgish
MT=Maltese
CY=Cypriot
TR=Turkish|Turkey|Turkiye
GE=Republic of Georgia
AM=Armenian
AZ=Azerbaijani
KZ=Kazakh|Kazakhstani
UZ=Uzbek
IL=Israeli
PS=Palestinian
JO=Jordanian
LB=Lebanese
SY=Syrian
IQ=Iraqi
IR=Iranian
SA=Saudi|Saudi Arabian|KSA
AE=Emirati|U.A.E.
QA=Qatari
KW=Kuwaiti
BH=Bahraini
OM=Omani
YE=Yemeni
EG=Egyptian
MA=Moroccan
DZ=Algerian
TN=Tunisian
LY=Libyan
SD=Sudanese
NG=Nigerian
GH=Ghanaian
KE=Kenyan
UG=Ugandan
TZ=Tanzanian
RW=Rwandan
ET=Ethiopian
SN=Senegalese
CI=Ivorian|Côte d'Ivoire
CM=Cameroonian
CD=Congolese|DR Congo
AO=Angolan
ZM=Zambian
ZW=Zimbabwean
MZ=Mozambican
BW=Botswanan
NA=Namibian
MU=Mauritian
ZA=South African|RSA
IN=Indian|Bharat
PK=Pakistani
BD=Bangladeshi
LK=Sri Lankan
NP=Nepali|Nepalese
CN=Chinese|Mainland China|PRC
HK=Hong Kong SAR
TW=Taiwanese
JP=Japanese|Nippon
KR=Korean|South Korean|Korea|Republic of Korea
KP=North Korean
SG=Singaporean
MY=Malaysian
ID=Indonesian
TH=Thai
VN=Vietnamese
PH=Filipino|Philippine|The Philippines
KH=Cambodian
MM=Burmese
LA=Laotian
MN=Mongolian
AU=Australian|Aussie
NZ=NZ|New Zealander|Kiwi companies|Aotearoa
CA=Canadian
MX=Mexican|México
GT=Guatemalan
CR=Costa Rican
PA=Panamanian
SV=Salvadoran
HN=Honduran
NI=Nicaraguan
CU=Cuban
DO=Dominican
JM=Jamaican
PR=Puerto Rican
BR=Brazilian|Brasil
AR=Argentine|Argentinian
CL=Chilean
CO=Colombian
PE=Peruvian
EC=Ecuadorian
UY=Uruguayan
PY=Paraguayan
BO=Bolivian
VE=Venezuelan
`;

const formerNames: ReadonlySet<string> = new Set(["Gold Coast", "America", "East Pakistan"]);

export type CountryNames = {
  readonly code: string;
  readonly name: string;
  readonly otherNames: readonly string[];
};

const extraByCode = new Map(
  everydayNames
    .trim()
    .split("\n")
    .map((line) => {
      const [code = "", names = ""] = line.split("=");
      return [code, names.split("|")] as const;
    }),
);

/** Names that are also words ("Chad", "Polish the", "Jersey"): a query needs a sign that a place is meant. */
export const ambiguousCountryNames: ReadonlySet<string> = new Set([
  "Chad",
  "Jersey",
  "Jordan",
  "Guinea",
  "Niger",
  "Mali",
  "Togo",
  "Nauru",
  "Turkey",
  "Georgia",
  "Dominica",
  "Reunion",
  "Polish",
]);

export const countryNames: readonly CountryNames[] = Object.entries(countries).map(
  ([code, country]) => ({
    code,
    name: country.name,
    otherNames: [
      ...(extraByCode.get(code) ?? []),
      // Old colonial names ("Gold Coast", "Rhodesia") are places of their own today or confuse more than they help.
      ...("alias" in country && country.alias ? country.alias : []).filter(
        (alias) => !formerNames.has(alias),
      ),
      country.native,
    ],
  }),
);
