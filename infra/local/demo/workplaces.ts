import type { AreaId, Workplace, WorkplaceId } from '../../../bot/domain/member'
import { inventedPhone } from './phone'

/** A workplace with what the name list does not hold: how its people's mail addresses end, and what its leader is called. */
export type DemoWorkplace = Workplace & { mailDomain: string; leaderTitle: string }

const WARDS = `Lungemedisinsk sengepost|Hjertemedisinsk sengepost|Nevrologisk sengepost|Gastrokirurgisk sengepost
  |Gastromedisinsk sengepost|Geriatrisk sengepost|Nyremedisinsk sengepost|Infeksjonsmedisinsk sengepost
  |Blod- og kreftsykdommer, sengepost|Ortopedisk sengepost|Gynekologisk sengepost|Barne- og ungdomsavdelingen
  |Intensivavdelingen|Palliativt senter`

// Real municipalities and city districts; their units have invented or general names.
const MUNICIPAL: Record<string, { place: string; units: string }[]> = {
  follo: [
    { place: 'Ås', units: 'Bjørkelia sykehjem|Hjemmetjenesten|Korttidsavdelingen' },
    {
      place: 'Nordre Follo',
      units: 'Hjemmetjenesten, sone nord|Hjemmetjenesten, sone sør|Granheim sykehjem|Lerkelia helsehus',
    },
    { place: 'Frogn', units: 'Hjemmetjenesten|Solhøgda sykehjem' },
    { place: 'Nesodden', units: 'Hjemmetjenesten|Furuly sykehjem' },
    { place: 'Vestby', units: 'Hjemmetjenesten|Kornmo bo- og omsorgssenter' },
    { place: 'Enebakk', units: 'Hjemmetjenesten|Tunhagen sykehjem' },
  ],
  ahus: [{ place: 'Ahus', units: WARDS }],
  bydelene: ['Alna', 'Grorud', 'Stovner'].map((place, index) => ({
    place: `Bydel ${place}`,
    units: [
      'Hjemmetjenesten, sone øst|Hjemmetjenesten, sone vest|Natt- og kveldspatruljen|Rehabiliteringsteamet',
      [
        'Askelunden sykehjem|Seljebo sykehjem',
        'Rognhaugen sykehjem|Lyngmo sykehjem',
        'Hasselhagen sykehjem|Nypetunet sykehjem',
      ][index],
    ].join('|'),
  })),
  'nedre-romerike': [
    {
      place: 'Lillestrøm',
      units:
        'Hjemmetjenesten, sone nord|Hjemmetjenesten, sone sør|Hjemmetjenesten, sone øst|Elvebakken sykehjem|Smedtunet sykehjem',
    },
    {
      place: 'Lørenskog',
      units: 'Hjemmetjenesten, sone øst|Hjemmetjenesten, sone vest|Åkerhaugen sykehjem|Kreftteamet|Blåklokka helsehus',
    },
    { place: 'Rælingen', units: 'Hjemmetjenesten|Vassdalen sykehjem|Korttidsavdelingen' },
    { place: 'Nittedal', units: 'Hjemmetjenesten|Kløverenga sykehjem|Nattjenesten' },
    {
      place: 'Aurskog-Høland',
      units: 'Hjemmetjenesten, sone nord|Hjemmetjenesten, sone sør|Einertunet sykehjem|Bårlia bo- og omsorgssenter',
    },
  ],
  'ovre-romerike': [
    { place: 'Ullensaker', units: 'Hjemmetjenesten, sone nord|Hjemmetjenesten, sone sør|Myrstua sykehjem' },
    { place: 'Eidsvoll', units: 'Hjemmetjenesten|Vollebo sykehjem|Kreftteamet' },
    { place: 'Nannestad', units: 'Hjemmetjenesten|Høgmo sykehjem' },
    { place: 'Nes', units: 'Hjemmetjenesten|Storåstunet sykehjem' },
    { place: 'Gjerdrum', units: 'Hjemmetjenesten|Gjerlia sykehjem' },
    { place: 'Hurdal', units: 'Helse- og omsorgstjenesten' },
  ],
  kongsvinger: [
    { place: 'Kongsvinger sykehus', units: 'Medisinsk sengepost|Kirurgisk sengepost' },
    { place: 'Kongsvinger', units: 'Hjemmetjenesten|Lunderåsen sykehjem' },
    { place: 'Sør-Odal', units: 'Hjemmetjenesten|Glomtunet sykehjem' },
    { place: 'Nord-Odal', units: 'Helse- og omsorgstjenesten' },
    { place: 'Eidskog', units: 'Hjemmetjenesten' },
    { place: 'Grue', units: 'Solør helsehus' },
    { place: 'Åsnes', units: 'Hjemmetjenesten' },
  ],
}

/** The workplaces of each area, each with one line manager; the areas come in the order of the member ids. */
export function demoWorkplaces(): DemoWorkplace[] {
  return Object.entries(MUNICIPAL).flatMap(([area, places]) =>
    places
      .flatMap(({ place, units }) => units.split('|').map((unit) => ({ place, unit: unit.trim() })))
      .map(({ place, unit }, index) => ({
        id: `${area}-${String(index + 1).padStart(2, '0')}` as WorkplaceId,
        name: `${unit}, ${place}`,
        area: area as AreaId,
        phone: inventedPhone(`${unit}, ${place}`),
        mailDomain: `${mailNameOf(place)}.example.no`,
        leaderTitle: unit.includes('sengepost') || unit.includes('sykehjem') ? 'avdelingsleder' : 'enhetsleder',
      })),
  )
}

function mailNameOf(place: string): string {
  if (place.endsWith('sykehus')) return 'ahus'
  const letters = place.toLowerCase().replaceAll('å', 'aa').replaceAll('ø', 'o').replaceAll('æ', 'ae')
  return letters.replaceAll(' ', '-')
}
