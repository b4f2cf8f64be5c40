import type { Random } from "./random";

// Uncommon syllables, so that no name is a real company's.
const firsts = [
  "Bram",
  "Tarn",
  "Ostel",
  "Quill",
  "Fenn",
  "Hollo",
  "Marro",
  "Velt",
  "Corvi",
  "Ister",
  "Pelli",
  "Nimbo",
  "Sorra",
  "Thessa",
  "Yarro",
  "Umbri",
  "Kestri",
  "Lumen",
  "Orrin",
  "Palla",
  "Drav",
  "Gral",
  "Wender",
  "Zephi",
  "Jory",
  "Calder",
  "Eskel",
  "Farro",
  "Holm",
  "Indra",
  "Luth",
  "Mellor",
] as const;
const seconds = [
  "forge",
  "wick",
  "mark",
  "lane",
  "field",
  "ware",
  "dale",
  "grove",
  "mint",
  "loop",
  "stead",
  "bridge",
  "nest",
  "quay",
  "thorn",
  "vale",
  "moor",
  "beck",
  "ridge",
  "haven",
  "spire",
  "brook",
] as const;
const people = {
  given: [
    "Amara",
    "Jonas",
    "Lucía",
    "Wei",
    "Priya",
    "Tomasz",
    "Ingrid",
    "Kofi",
    "Noor",
    "Emeka",
    "Hana",
    "Sven",
    "Chiara",
    "Diego",
    "Aoife",
    "Yusuf",
  ],
  family: [
    "Okafor",
    "Lindqvist",
    "Moreau",
    "Tanaka",
    "Kowalski",
    "Fernández",
    "Achterberg",
    "Mbeki",
    "O'Rourke",
    "Schäfer",
    "Iyer",
    "Castellanos",
    "Nyström",
    "Duarte",
  ],
} as const;
const clientNouns = [
  "Hotels",
  "Foods",
  "Logistics",
  "Clinics",
  "Schools",
  "Energy",
  "Books",
  "Dairy",
  "Railways",
  "Mills",
  "Insurance",
  "Gardens",
] as const;
const investorNouns = ["Capital", "Ventures", "Partners", "Growth Fund"] as const;
const buyerNouns = ["Group", "Holding", "Industries"] as const;
const prizes = [
  "Golden Acorn Prize",
  "Harbour Innovation Award",
  "Northern Design Award",
  "Silver Lantern Award",
  "Regional Business Prize",
] as const;

/** Every root once, in random order: "Bramforge", "Tarnwick", … */
export const drawNameRoots = (random: Random, count: number): string[] =>
  random.sample(
    firsts.flatMap((first) => seconds.map((second) => first + second)),
    count,
  );

const root = (random: Random) => random.pick(firsts) + random.pick(seconds);

export const drawClient = (random: Random) => `${root(random)} ${random.pick(clientNouns)}`;
export const drawInvestor = (random: Random) => `${root(random)} ${random.pick(investorNouns)}`;
export const drawBuyer = (random: Random) => `${root(random)} ${random.pick(buyerNouns)}`;
export const drawPerson = (random: Random) =>
  `${random.pick(people.given)} ${random.pick(people.family)}`;
export const drawPrize = (random: Random) => random.pick(prizes);
export const drawProductName = (random: Random) =>
  `${random.pick(firsts)}${random.pick(["ly", "on", "ix", "a", " One", " Pro", " Air"])}`;
