import { randomFor } from './random'

type Origin = { share: number; given: string; family: string }

// Families as they meet in a Norwegian ward; each given name goes with the family names of its own line.
const ORIGINS: Origin[] = [
  {
    share: 230,
    given: `Anne Marit Silje Ingrid Kari Hege Tone Liv Solveig Randi Gunn Berit Astrid Eli Torill Wenche Ragnhild Maren Ida
      Emilie Thea Nora Julie Vilde Hanne Trine Camilla Monica Heidi Linda Bente Mona Anita Elin Marianne Cathrine Kristin
      Stine Ane Guro Synnøve Turid Åse Jorunn Oddny Lars Ola Per Jon Erik Magnus Håkon Sindre Tor Geir Øyvind Stian`,
    family: `Haugli Brekkhus Sandmo Lundeby Nordbakk Solheimsvik Myrvang Bråtelund Granerud Tveitmoen Kvernli Rognstad
      Skoglien Elvestuen Fjeldheimen Åmotsbakk Dalsrud Hagalund Grønnesby Vikhammar Løkkeberget Ruddalen Furulund Bjerkeli
      Steinsmo Tangerud Holmedalen Engesvea Kolsrud Ødemark Sætermoen Lillejord Nygårdsvik Stubberød Hovlandsmo Teigland
      Torpebakk Aasmyr Veslemoen Bergslien Rustadmo Krokeide Heggelien Slettemo Brenneng Østmarka Fossmoen Lyngstad
      Kleivmo Ulsrudbakk`,
  },
  {
    share: 14,
    given: 'Máret Inga Elle Sárá Biret Risten Áile Nils',
    family: 'Vuolabáhti Njárgi Guovdalas Beaivváš Čázemuorra',
  },
  {
    share: 22,
    given: 'Agnieszka Katarzyna Magdalena Joanna Ewa Piotr Zofia Beata',
    family: 'Brzozowiecka Lipkowicz Zalewniak Jaworek Wierzbin',
  },
  {
    share: 20,
    given: 'Maricel Rowena Jocelyn Analyn Cherry Ramil Liezel',
    family: 'Dimasalang Batungbayan Macaraigan Salongasan',
  },
  { share: 14, given: 'Hodan Ayaan Fartun Sahra Ifrah Abdirahman', family: 'Warsamaale Dualeh Guuleedi Xirsiyare' },
  { share: 12, given: 'Tharshini Kavitha Sivani Priya Nirmala', family: 'Selvanathar Kanapathirajan Yogarasan' },
  { share: 14, given: 'Ayesha Saima Nadia Bushra Imran Rabia', family: 'Chaudhrani Mirzadar Qureshwal Bhattian' },
  { share: 10, given: 'Jurgita Rasa Daiva Vaida Egle', family: 'Kazlauskyte Petrauskiute Butkevicaite' },
  { share: 12, given: 'Selam Helen Rahwa Semhar Yonas', family: 'Tesfamikael Gebrehiwet Haileab Weldemaryam' },
  { share: 10, given: 'Amra Lejla Emina Jasmina Adnan', family: 'Hadžimuratović Begovac Selimagić' },
  { share: 10, given: 'Linh Thuy Huong Minh Lan', family: 'Nguyenvan Tranle Phamduy' },
  { share: 10, given: 'Shirin Laleh Parisa Dilan Azad', family: 'Farrokhmanesh Rostamzadeh Kardoyan' },
]

/** Invented names, no two alike, in an order that mixes them well. */
export function inventedNames(): string[] {
  const random = randomFor('names')
  const names = ORIGINS.flatMap(({ share, given, family }) => {
    const families = words(family)
    const all = words(given).flatMap((first) => families.map((last) => `${first} ${last}`))
    return random.shuffled(all).slice(0, share)
  })
  return random.shuffled(names)
}

/** The letters of a name as they stand in a mail address. */
export function asciiOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')
    .trim()
    .replace(/ +/g, '.')
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}
