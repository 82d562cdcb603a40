import type { Language } from '../../../domain/member'
import { LONGEST_NEWS, type NewsProblem } from '../../../domain/newsForm'

/** The form in which news is written. */
export type NewsFormTexts = {
  part: { text: string; picture: string; links: string; who: string; preview: string }
  title: string
  text: string
  textHelp: string
  language: string
  linkTitle: (number: number) => string
  linkUrl: (number: number) => string
  urlHelp: string
  addLink: string
  removeLink: (number: number) => string
  choosePicture: string
  changePicture: string
  removePicture: string
  pictureHelp: string
  preparing: string
  pictureAlt: string
  pictureAltHelp: string
  pictureProblem: Record<'not-a-picture' | 'too-large' | 'failed', string>
  areas: string
  areasHelp: string
  ownArea: string
  roles: string
  fixed: string
  previewHelp: string
  untitled: string
  from: (network: string) => string
  linksTitle: string
  problem: Record<NewsProblem, string>
  toPutRight: (count: number) => string
  save: string
  saving: string
  saved: string
  unchanged: string
  previewToMe: string
  lookOver: string
  lookOverCorrection: string
  leave: string
  remove: string
  restored: string
  startAgain: string
  failed: string
}

const { title, text, links, linkTitle, url, pictureAlt } = LONGEST_NEWS

export const newsFormTexts: Record<Language, NewsFormTexts> = {
  nb: {
    part: { text: 'Hva du vil si', picture: 'Bilde', links: 'Lenker', who: 'For hvem', preview: 'Slik ser den ut' },
    title: 'Overskrift',
    text: 'Tekst',
    textHelp: 'En tom linje gir et nytt avsnitt. Linjer som begynner med «- », blir en punktliste.',
    language: 'Nyheten sendes på det språket du skriver den på. Den blir ikke oversatt.',
    linkTitle: (number) => `Navn på lenke ${number}`,
    linkUrl: (number) => `Adresse til lenke ${number}`,
    urlHelp: 'Begynner med https://',
    addLink: 'Legg til en lenke',
    removeLink: (number) => `Fjern lenke ${number}`,
    choosePicture: 'Velg et bilde',
    changePicture: 'Velg et annet bilde',
    removePicture: 'Fjern bildet',
    pictureHelp: 'Bildet gjøres mindre før det sendes. Alle som har adressen til bildet, kan se det.',
    preparing: 'Gjør bildet klart …',
    pictureAlt: 'Hva bildet viser',
    pictureAltHelp: 'Leses opp for dem som ikke ser bildet.',
    pictureProblem: {
      'not-a-picture': 'Dette er ikke et bilde vi kan vise. Velg en JPEG- eller PNG-fil.',
      'too-large': 'Bildet er for stort, også når det er gjort mindre. Velg et enklere bilde.',
      failed: 'Bildet ble ikke lagret. Prøv igjen.',
    },
    areas: 'Områder',
    areasHelp: 'Kryss av for ett eller flere. Uten kryss går den til alle, også dem som ikke hører til et område.',
    ownArea: 'Den går til ditt eget område.',
    roles: 'Roller',
    fixed: 'De som har fått nyheten, får rettelsen. Det kan ikke endres nå.',
    previewHelp: 'Ordene rundt kommer på språket til den som leser.',
    untitled: 'Uten overskrift',
    from: (network) => `Nyhet fra ${network}`,
    linksTitle: 'Lenker',
    problem: {
      'title-missing': 'Skriv en overskrift.',
      'title-too-long': `Overskriften kan ha høyst ${title} tegn.`,
      'text-missing': 'Skriv noe her.',
      'text-too-long': `Teksten kan ha høyst ${text} tegn.`,
      'too-many-links': `Du kan ha høyst ${links} lenker.`,
      'link-title-missing': 'Gi lenken et navn som sier hva den går til.',
      'link-title-too-long': `Navnet kan ha høyst ${linkTitle} tegn.`,
      'link-not-https': 'Skriv en hel adresse som begynner med https://',
      'link-too-long': `Adressen kan ha høyst ${url} tegn.`,
      'picture-unknown': 'Bildet finnes ikke lenger. Velg det på nytt.',
      'alt-missing': 'Skriv hva bildet viser, for dem som ikke ser det.',
      'alt-too-long': `Beskrivelsen kan ha høyst ${pictureAlt} tegn.`,
      'area-unknown': 'Ett av områdene finnes ikke lenger.',
      'not-your-area': 'Du kan skrive til ditt eget område.',
      'roles-missing': 'Kryss av for minst én rolle.',
    },
    toPutRight: (count) => (count === 1 ? 'Én ting må rettes.' : `${count} ting må rettes.`),
    save: 'Lagre utkast',
    saving: 'Lagrer …',
    saved: 'Utkastet er lagret.',
    unchanged: 'Ingenting er endret siden sist.',
    previewToMe: 'Send forhåndsvisning til meg',
    lookOver: 'Se over og send …',
    lookOverCorrection: 'Se over rettelsen …',
    leave: 'Avbryt',
    remove: 'Slett utkastet …',
    restored: 'Her er det du skrev sist og ikke fikk lagret.',
    startAgain: 'Forkast det',
    failed: 'Det ble ikke lagret. Prøv igjen.',
  },
  nn: {
    part: { text: 'Kva du vil seie', picture: 'Bilete', links: 'Lenkjer', who: 'For kven', preview: 'Slik ser det ut' },
    title: 'Overskrift',
    text: 'Tekst',
    textHelp: 'Ei tom linje gir eit nytt avsnitt. Linjer som byrjar med «- », blir ei punktliste.',
    language: 'Nyhendet blir sendt på det språket du skriv det på. Det blir ikkje omsett.',
    linkTitle: (number) => `Namn på lenkje ${number}`,
    linkUrl: (number) => `Adresse til lenkje ${number}`,
    urlHelp: 'Byrjar med https://',
    addLink: 'Legg til ei lenkje',
    removeLink: (number) => `Fjern lenkje ${number}`,
    choosePicture: 'Vel eit bilete',
    changePicture: 'Vel eit anna bilete',
    removePicture: 'Fjern biletet',
    pictureHelp: 'Biletet blir gjort mindre før det blir sendt. Alle som har adressa til biletet, kan sjå det.',
    preparing: 'Gjer biletet klart …',
    pictureAlt: 'Kva biletet viser',
    pictureAltHelp: 'Blir lese opp for dei som ikkje ser biletet.',
    pictureProblem: {
      'not-a-picture': 'Dette er ikkje eit bilete vi kan vise. Vel ei JPEG- eller PNG-fil.',
      'too-large': 'Biletet er for stort, også når det er gjort mindre. Vel eit enklare bilete.',
      failed: 'Biletet vart ikkje lagra. Prøv igjen.',
    },
    areas: 'Område',
    areasHelp: 'Kryss av for eitt eller fleire. Utan kryss går det til alle, også dei som ikkje høyrer til eit område.',
    ownArea: 'Det går til ditt eige område.',
    roles: 'Roller',
    fixed: 'Dei som har fått nyhendet, får rettinga. Det kan ikkje endrast no.',
    previewHelp: 'Orda rundt kjem på språket til den som les.',
    untitled: 'Utan overskrift',
    from: (network) => `Nyhende frå ${network}`,
    linksTitle: 'Lenkjer',
    problem: {
      'title-missing': 'Skriv ei overskrift.',
      'title-too-long': `Overskrifta kan ha høgst ${title} teikn.`,
      'text-missing': 'Skriv noko her.',
      'text-too-long': `Teksten kan ha høgst ${text} teikn.`,
      'too-many-links': `Du kan ha høgst ${links} lenkjer.`,
      'link-title-missing': 'Gi lenkja eit namn som seier kva ho går til.',
      'link-title-too-long': `Namnet kan ha høgst ${linkTitle} teikn.`,
      'link-not-https': 'Skriv ei heil adresse som byrjar med https://',
      'link-too-long': `Adressa kan ha høgst ${url} teikn.`,
      'picture-unknown': 'Biletet finst ikkje lenger. Vel det på nytt.',
      'alt-missing': 'Skriv kva biletet viser, for dei som ikkje ser det.',
      'alt-too-long': `Skildringa kan ha høgst ${pictureAlt} teikn.`,
      'area-unknown': 'Eitt av områda finst ikkje lenger.',
      'not-your-area': 'Du kan skrive til ditt eige område.',
      'roles-missing': 'Kryss av for minst éi rolle.',
    },
    toPutRight: (count) => (count === 1 ? 'Éin ting må rettast.' : `${count} ting må rettast.`),
    save: 'Lagre utkast',
    saving: 'Lagrar …',
    saved: 'Utkastet er lagra.',
    unchanged: 'Ingenting er endra sidan sist.',
    previewToMe: 'Send førehandsvising til meg',
    lookOver: 'Sjå over og send …',
    lookOverCorrection: 'Sjå over rettinga …',
    leave: 'Avbryt',
    remove: 'Slett utkastet …',
    restored: 'Her er det du skreiv sist og ikkje fekk lagra.',
    startAgain: 'Forkast det',
    failed: 'Det vart ikkje lagra. Prøv igjen.',
  },
  en: {
    part: {
      text: 'What you want to say',
      picture: 'Picture',
      links: 'Links',
      who: 'For whom',
      preview: 'How it looks',
    },
    title: 'Heading',
    text: 'Text',
    textHelp: 'An empty line begins a new paragraph. Lines that begin with “- ” become a list.',
    language: 'The news goes out in the language you write it in. It is not translated.',
    linkTitle: (number) => `Name of link ${number}`,
    linkUrl: (number) => `Address of link ${number}`,
    urlHelp: 'Begins with https://',
    addLink: 'Add a link',
    removeLink: (number) => `Remove link ${number}`,
    choosePicture: 'Choose a picture',
    changePicture: 'Choose another picture',
    removePicture: 'Remove the picture',
    pictureHelp: 'The picture is made smaller before it is sent. Whoever has its address can see it.',
    preparing: 'Preparing the picture …',
    pictureAlt: 'What the picture shows',
    pictureAltHelp: 'Read aloud to those who do not see the picture.',
    pictureProblem: {
      'not-a-picture': 'This is not a picture we can show. Choose a JPEG or PNG file.',
      'too-large': 'The picture is too large, even when made smaller. Choose a simpler one.',
      failed: 'The picture was not saved. Try again.',
    },
    areas: 'Areas',
    areasHelp: 'Tick one or more. With none ticked it goes to all, also to those who belong to no area.',
    ownArea: 'It goes to your own area.',
    roles: 'Roles',
    fixed: 'Those who have got the news get the correction. This cannot be changed now.',
    previewHelp: 'The words around it come in the reader’s language.',
    untitled: 'No heading',
    from: (network) => `News from ${network}`,
    linksTitle: 'Links',
    problem: {
      'title-missing': 'Write a heading.',
      'title-too-long': `The heading can have at most ${title} characters.`,
      'text-missing': 'Write something here.',
      'text-too-long': `The text can have at most ${text} characters.`,
      'too-many-links': `You can have at most ${links} links.`,
      'link-title-missing': 'Give the link a name that says where it goes.',
      'link-title-too-long': `The name can have at most ${linkTitle} characters.`,
      'link-not-https': 'Write a whole address that begins with https://',
      'link-too-long': `The address can have at most ${url} characters.`,
      'picture-unknown': 'The picture is no longer there. Choose it again.',
      'alt-missing': 'Write what the picture shows, for those who do not see it.',
      'alt-too-long': `The description can have at most ${pictureAlt} characters.`,
      'area-unknown': 'One of the areas is no longer there.',
      'not-your-area': 'You can write to your own area.',
      'roles-missing': 'Tick at least one role.',
    },
    toPutRight: (count) => (count === 1 ? 'One thing to put right.' : `${count} things to put right.`),
    save: 'Save draft',
    saving: 'Saving …',
    saved: 'The draft is saved.',
    unchanged: 'Nothing has changed since last time.',
    previewToMe: 'Send a preview to me',
    lookOver: 'Look over and send …',
    lookOverCorrection: 'Look over the correction …',
    leave: 'Cancel',
    remove: 'Delete the draft …',
    restored: 'Here is what you last wrote and did not get saved.',
    startAgain: 'Discard it',
    failed: 'It was not saved. Try again.',
  },
}
