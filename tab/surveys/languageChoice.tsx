import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components'
import { LANGUAGES, type Language } from '../../bot/domain/member'
import { useWords } from '../words'

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minHeight: '44px', minWidth: 0 },
  note: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
})

/** Which of the three languages is looked at or written, with a note under each where there is one. */
export function LanguageChoice({
  label,
  chosen,
  noteOf = () => null,
  onChoose,
}: {
  label: string
  chosen: Language
  noteOf?: (language: Language) => string | null
  onChoose: (language: Language) => void
}) {
  const styles = useStyles()
  const { texts } = useWords()
  return (
    <div role="group" aria-label={label} className={styles.row}>
      {LANGUAGES.map((language) => (
        <ToggleButton
          key={language}
          className={styles.button}
          checked={language === chosen}
          onClick={() => onChoose(language)}
        >
          <span>
            {texts.languageName[language]}
            {noteOf(language) !== null && <div className={styles.note}>{noteOf(language)}</div>}
          </span>
        </ToggleButton>
      ))}
    </div>
  )
}
