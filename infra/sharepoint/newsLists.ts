import { choice, key, needed, note, number, text, year, type ListSchema } from './listColumns'

/** News, and the pictures in them. */
export const newsLists: readonly ListSchema[] = [
  {
    name: 'News',
    site: 'team',
    description: 'Nyheter til medlemmene: utkast, planlagte og sendte',
    columns: [
      key,
      year,
      note('Text', 'Tekst'),
      note('Links', 'Lenker (JSON)'),
      text('Picture', 'Bilde'),
      note('PictureAlt', 'Hva bildet viser'),
      text('Areas', 'Områder (id-er med komma mellom; tomt er alle)'),
      text('Roles', 'Roller (med komma mellom)'),
      choice('Stage', 'Trinn', ['draft', 'scheduled', 'sent', 'withdrawn']),
      number('Sequence', 'Rettelser'),
      needed('By', 'Skrevet av'),
      needed('At', 'Skrevet (tid)'),
      text('SendAt', 'Sendes'),
      text('SentAt', 'Sendt'),
      text('WithdrawnAt', 'Trukket tilbake'),
    ],
  },
  {
    name: 'Pictures',
    site: 'vault',
    description: 'Bilder i nyheter',
    columns: [
      key,
      choice('Type', 'Type', ['image/jpeg', 'image/png']),
      note('Data', 'Innhold (base64)'),
      needed('By', 'Lastet opp av'),
      needed('At', 'Når'),
    ],
  },
]
