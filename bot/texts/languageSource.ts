import type { LanguageSource } from '../domain/language'
import type { Language } from '../domain/member'

/** Why somebody is written to in this language; it stands after the sentence that says which. */
export const languageSourceTexts: Record<Language, Record<LanguageSource, string>> = {
  nb: {
    chosen: 'Det har du valgt selv.',
    listed: 'Det står på navnelista.',
    manager: 'Du har ikke valgt språk, så jeg følger lederen din.',
    usual: 'Du har ikke valgt språk ennå.',
  },
  nn: {
    chosen: 'Det har du valt sjølv.',
    listed: 'Det står på namnelista.',
    manager: 'Du har ikkje valt språk, så eg følgjer leiaren din.',
    usual: 'Du har ikkje valt språk enno.',
  },
  en: {
    chosen: 'You chose that yourself.',
    listed: 'That is what the name list says.',
    manager: 'You have not chosen a language, so I use your manager’s.',
    usual: 'You have not chosen a language yet.',
  },
}
