import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { PersonSwapRegular } from '@fluentui/react-icons/svg/person-swap'
import { LANGUAGES, type Language } from '../../bot/domain/member'
import type { Me } from '../../bot/http/contract'
import { NARROW, useLook } from '../look'
import { useWords } from '../words'
import { Choice } from './choice'

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'end',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalM,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
    [NARROW]: { width: '100%', '& > *': { flexGrow: 1 } },
  },
  switch: { minHeight: '40px', [NARROW]: { minHeight: '44px' } },
})

export function Header({
  networkName,
  me,
  year,
  onLanguage,
  onLeave,
}: {
  networkName: string
  me: Me
  /** Null where there is nothing to choose. */
  year: { chosen: number; all: readonly number[]; onChoose: (year: number) => void } | null
  onLanguage: (language: Language) => void
  onLeave: (() => void) | null
}) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  return (
    <header className={styles.header}>
      <div>
        <p className={styles.name}>{networkName}</p>
        <p className={look.quiet}>
          {texts.overview.signedInAs(me.name)} · {texts.role[me.role]}
        </p>
      </div>
      <div className={styles.tools}>
        {year && (
          <Choice
            label={texts.overview.year}
            value={String(year.chosen)}
            options={year.all.map((each) => ({ value: String(each), text: String(each) }))}
            onChoose={(value) => year.onChoose(Number(value))}
          />
        )}
        <Choice
          label={texts.language}
          value={language}
          options={LANGUAGES.map((each) => ({ value: each, text: texts.languageName[each], lang: each }))}
          onChoose={(value) => onLanguage(LANGUAGES.find((each) => each === value) ?? language)}
        />
        {onLeave && (
          <Button size="large" icon={<PersonSwapRegular />} className={styles.switch} onClick={onLeave}>
            {texts.signIn.switchPerson}
          </Button>
        )}
      </div>
    </header>
  )
}
