import { describe, expect, it } from "vitest";
import { guessLanguage } from "./guess-language";

/** What a company might write of itself, in a sentence or two each. */
const samples: Readonly<Record<string, string>> = {
  en: "We build machines for the food industry, and our customers have used them for more than twenty years.",
  de: "Wir bauen Maschinen für die Lebensmittelindustrie, und unsere Kunden nutzen sie seit mehr als zwanzig Jahren.",
  fr: "Nous construisons des machines pour les industries alimentaires, et nos clients sont avec nous depuis vingt ans.",
  es: "Construimos máquinas para la industria alimentaria y nuestros clientes las usan desde hace más de veinte años con una gran satisfacción.",
  it: "Costruiamo macchine per la nostra industria alimentare e i nostri clienti le usano da più di venti anni con la massima fiducia.",
  pt: "Fazemos máquinas para a indústria alimentar e os nossos clientes não as trocam por outras há mais de vinte anos, com uma equipa que você conhece.",
  nl: "Wij bouwen machines voor de voedingsindustrie en onze klanten gebruiken ze al meer dan twintig jaar met veel plezier, ook bij het MKB.",
  sv: "Vi bygger maskiner för livsmedelsindustrin och våra kunder har använt dem i mer än tjugo år, från en liten verkstad på landet.",
  da: "Vi bygger maskiner til fødevareindustrien, og vores kunder har brugt dem i mere end tyve år, også af en lille fabrik på landet.",
  no: "Vi bygger maskiner for matindustrien, og våre kunder har brukt dem i mer enn tjue år, også av en liten fabrikk på landet.",
  fi: "Rakennamme koneita elintarviketeollisuudelle, ja asiakkaamme ovat käyttäneet niitä yli kaksikymmentä vuotta, sekä myös meidän kanssa.",
  pl: "Budujemy maszyny dla przemysłu spożywczego i nasze firmy są z nich dumne od ponad dwudziestu lat, to się nie zmienia.",
  cs: "Stavíme stroje pro potravinářský průmysl a naše firma je vyrábí také pro zákazníky, které jsou s námi dvacet let.",
  sk: "Staviame stroje pre potravinársky priemysel a naše firmy, ktoré sú s nami, alebo tiež nové, ich používajú dvadsať rokov.",
  sl: "Gradimo stroje za živilsko industrijo in naše stranke so z nami že dvajset let, tudi po vsej Evropi, ki jo poznamo kot dom.",
  hr: "Gradimo strojeve za prehrambenu industriju i naše stranke su s nama više od dvadeset godina, što je također naš ponos, kako kod kuće.",
  hu: "Gépeket építünk az élelmiszeriparnak, és a vevőink már húsz éve nem cserélik le, mert ez egy jó cég, hogy csak ezt mondjuk.",
  ro: "Construim mașini pentru industria alimentară și clienții noastre sunt cu noi de douăzeci de ani, în care nu au plecat, prin toate.",
  tr: "Gıda sanayii için makine üretiyoruz ve müşterilerimiz yirmi yıldan daha uzun süredir bu makineleri çok kullanıyor, her gün olarak.",
  vi: "Chúng tôi sản xuất máy móc cho ngành thực phẩm và khách hàng đã sử dụng trong hơn hai mươi năm với những kết quả của mình.",
  id: "Kami membuat mesin untuk industri makanan dan pelanggan kami telah memakainya lebih dari dua puluh tahun dengan hasil yang baik.",
  et: "Ehitame masinaid toiduainetööstusele ja meie kliendid on neid kasutanud üle kahekümne aasta, mis ei ole kõik, aga see on hea.",
  lv: "Mēs būvējam mašīnas pārtikas rūpniecībai, un mūsu klienti tās lieto vairāk nekā divdesmit gadus, kas ir labi ar to, ka par tām rūpējas.",
  lt: "Statome mašinas maisto pramonei ir mūsų klientai jas naudoja daugiau kaip dvidešimt metų, tai yra gerai, kad su jomis dirba.",
  ca: "Construïm màquines per a la indústria alimentària i els nostres clients les fan servir amb confiança des de fa més de vint anys, també les noves, és clar, dels seus.",
  ru: "Мы строим машины для пищевой промышленности, и наши клиенты используют их более двадцати лет.",
  uk: "Ми будуємо машини для харчової промисловості, і наші клієнти використовують їх понад двадцять років.",
  bg: "Ние строим машини за хранителната промишленост и клиентите ни ги използват повече от двадесет години със съвършен успех.",
  sr: "Ми градимо машине за прехрамбену индустрију и наши клијенти их користе више од двадесет година, а њихови људи љубе посао.",
  el: "Κατασκευάζουμε μηχανές για τη βιομηχανία τροφίμων και οι πελάτες μας τις χρησιμοποιούν πάνω από είκοσι χρόνια.",
  he: "אנחנו בונים מכונות לתעשיית המזון והלקוחות שלנו משתמשים בהן יותר מעשרים שנה.",
  ar: "نحن نصنع الآلات لصناعة الأغذية ويستخدمها عملاؤنا منذ أكثر من عشرين سنة في الشركة الكبيرة.",
  fa: "ما ماشین‌آلات صنایع غذایی می‌سازیم و مشتریان ما بیش از بیست سال است که از آنها چنین پیوسته استفاده می‌کنند.",
  hi: "हम खाद्य उद्योग के लिए मशीनें बनाते हैं और हमारे ग्राहक बीस साल से अधिक समय से उनका उपयोग कर रहे हैं।",
  th: "เราผลิตเครื่องจักรสำหรับอุตสาหกรรมอาหาร และลูกค้าของเราใช้งานมานานกว่ายี่สิบปี",
  ja: "私たちは食品産業のための機械を作っており、お客様は二十年以上使い続けています。",
  ko: "우리는 식품 산업을 위한 기계를 만들고 있으며 고객들은 이십 년 넘게 사용하고 있습니다.",
  zh: "我们为食品工业制造机器，客户已经使用了二十多年。",
  ka: "ჩვენ ვაშენებთ მანქანებს კვების მრეწველობისთვის და ჩვენი კლიენტები მათ იყენებენ.",
  gl: "Somos unha empresa galega que desenvolve software para hospitais e ten a súa sede en Vigo. Non dubide en falar connosco.",
  ms: "Kami ialah sebuah syarikat Malaysia yang membangunkan perisian untuk hospital dan klinik. Sila hubungi kami.",
  tl: "Tanggapan ng abogado sa Maynila na nagpapayo sa mga may-ari ng barko mula pa noong 1985. Tumawag sa amin.",
  ga: "Gnólacht dlí i gCorcaigh a thugann comhairle d'úinéirí long ó 1985 i leith. Cuir glaoch orainn nó scríobh chugainn.",
  cy: "Mae'r becws wedi bod yn pobi bara surdoes ers tair cenhedlaeth. Dewch i'n siop ar sgwâr y farchnad.",
  mt: "Ditta legali f'Malta li mill-1985 tagħti pariri lis-sidien tal-bastimenti. Ċemplilna jew iktbilna.",
  lb: "D'Bäckerei Weber baakt zanter dräi Generatioune Brout mat Sauerdeeg. Kommt an eise Buttek op der Maartplaz.",
  az: "Biz xəstəxanalar üçün proqram hazırlayan Azərbaycan şirkətiyik və ətraflı məlumat üçün bizimlə əlaqə saxlayın.",
  be: "Адвакацкае бюро ў Мінску, якое з 1985 года кансультуе перавозчыкаў. Тэлефануйце або пішыце нам.",
  mk: "Пекарата веќе три генерации пече леб со квас. Посетете ја нашата продавница на плоштадот.",
  kk: "Ақтаудағы адвокаттық кеңсе 1985 жылдан бері кеме иелеріне теңіз құқығы бойынша кеңес береді.",
  mn: "Манай талх нарийн боовны газар гурван үеийн турш талх барьж байна.",
  mr: "आमची बेकरी तीन पिढ्यांपासून पाव बनवत आहे. बाजार चौकातील आमच्या दुकानाला भेट द्या.",
  ne: "हामी अस्पताल र क्लिनिकका लागि सफ्टवेयर बनाउने नेपाली कम्पनी हौं।",
  ur: "ہمارے صارفین کو ایک دن میں جواب ملتا ہے۔ ہم پورے ملک میں سولر پینل پہنچاتے ہیں۔",
  ps: "زموږ نانوایي له دریو نسلونو راهیسې ډوډۍ پخوي. زموږ هټۍ ته راشئ.",
  yi: "מיר זײַנען אַ פֿירמע װאָס מאַכט פּראָגראַמען פֿאַר שפּיטאָלן און דאָקטױרים.",
  hy: "Մենք մեքենաներ ենք կառուցում սննդի արդյունաբերության համար։",
};

describe("guessLanguage", () => {
  it.each(Object.entries(samples))("tells %s by its words or its script", (language, text) => {
    expect(guessLanguage(text, null)).toBe(language);
  });

  it.each([
    [
      "sr",
      "Sve pošiljke su osigurane na celom putu, a vreme isporuke možete da pratite preko naše stranice. Ovde možete da zatražite ponudu.",
    ],
    [
      "hr",
      "Sve pošiljke osigurane su tijekom cijelog puta, a vrijeme isporuke možete pratiti putem naše stranice. Tvrtka ima 120 djelatnika.",
    ],
    ["bg", "Безплатна доставка над 50 лева. Връщане в срок от 30 дни."],
    ["ru", "Бесплатная доставка от 3000 рублей. Возврат в течение 30 дней."],
    ["uk", "Безкоштовна доставка від 1000 гривень. Повернення протягом 30 днів."],
    [
      "ja",
      "株式会社山田製作所 会社概要 設立 2009年 本社所在地 福岡県福岡市 事業内容 精密機器の製造販売 お問い合わせ",
    ],
    ["zh", "优衣库の精选好物，限时特惠，全场满300减50，会员专享。"],
    [
      "ro",
      "Clientii nostri primesc raspuns intr-o zi lucratoare. Livram panouri solare in toata tara.",
    ],
    [
      "vi",
      "Công ty luật tại Hải Phòng, từ năm 1985 tư vấn cho chủ tàu. Hãy gọi cho chúng tôi.".normalize(
        "NFD",
      ),
    ],
  ])("tells %s from its neighbours in a few words", (language, text) => {
    expect(guessLanguage(text, null)).toBe(language);
  });

  it.each([
    "Acme K.K. (アクメ株式会社) is a Tokyo-based maker of sensors. We supply Toyota, 日立製作所 and 三菱電機 with parts for their robots.",
    "Компания Яндекс is one of our customers. We provide data centres with cooling systems and maintain them all year round.",
    "Partners: Deutsche Bank, Bayerische Motoren Werke, Gesellschaft für Informatik, Land Berlin. Read how they work with us and with the others.",
    "Our team in Łódź, Đà Nẵng and São Paulo: Łukasz Wiśniewski, Nguyễn Văn An and João da Silva answer all of your questions.",
    "Browse the API of the client at github.com/acme/client-es or npmjs.com/package/acme-de, and the files in src/de/la/el.es.",
  ])("takes an English page with foreign names for English: %s", (text) => {
    expect(guessLanguage(text, null)).toBe("en");
  });

  it("takes no language from units, initials, addresses and code", () => {
    const texts = [
      "SKU A-100 B-200 C-300 USD EUR GBP kg cm mm W V A Hz",
      "Jan Kowalski. Anna Nowak. Piotr Z. Katarzyna W. Wójcik. Z.",
      "www.acme.com info@acme.es acme.de/la/el.es https://acme.com/es/de",
    ];
    expect(texts.map((text) => guessLanguage(text, null))).toEqual([null, null, null]);
  });

  it("believes what the page declares, its region aside", () => {
    expect(guessLanguage("Hello", "de-AT")).toBe("de");
    expect(guessLanguage(samples.en ?? "", "en_US")).toBe("en");
    expect(guessLanguage(samples.no ?? "", "nb")).toBe("nb");
    expect(guessLanguage(samples.ru ?? "", "be")).toBe("be");
    expect(guessLanguage("x", "not a tag")).toBeNull();
  });

  it("overrules a template's declaration when the text is clearly in another language", () => {
    const german = `${samples.de} `.repeat(5);
    expect(guessLanguage(german, "en")).toBe("de");
    expect(guessLanguage(samples.ja ?? "", "en")).toBe("ja");
    expect(guessLanguage(`${samples.ga} `.repeat(4), "en")).toBe("ga");
    expect(guessLanguage(german.slice(0, 100), "en")).toBe("en");
    // Of a language that it has no words of, the declaration is all there is.
    expect(guessLanguage(german, "gsw")).toBe("gsw");
  });

  it("says nothing of a text without words that tell", () => {
    expect(guessLanguage("Acme 2000 Xyz", null)).toBeNull();
    expect(guessLanguage("", null)).toBeNull();
  });
});
