import { Link, makeStyles, tokens } from '@fluentui/react-components'
import type { NewsContent } from '../../bot/domain/news'
import { partsOfText } from '../../bot/domain/newsText'
import { newsFormTexts } from '../../bot/texts/tab/news/form'
import { useLook } from '../look'
import { Section } from '../parts/section'
import { useWords } from '../words'

const useStyles = makeStyles({
  card: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '420px',
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  picture: { width: '100%', height: 'auto', borderRadius: tokens.borderRadiusMedium },
  lines: { margin: 0, whiteSpace: 'pre-line' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL },
  from: {
    margin: 0,
    paddingBlockStart: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
})

/** About as the card looks in Teams, drawn anew at every letter. */
export function NewsPreview({
  content,
  networkName,
  isWithdrawn = false,
}: {
  content: Pick<NewsContent, 'title' | 'text' | 'links' | 'picture' | 'pictureAlt'>
  networkName: string
  /** Its picture is no longer there. */
  isWithdrawn?: boolean
}) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = newsFormTexts[language]
  const { title, text, links, picture, pictureAlt } = content
  const shown = links.filter((link) => link.title.trim() !== '')
  return (
    <Section title={words.part.preview} lead={words.previewHelp}>
      <div className={styles.card}>
        <h3 className={look.small}>{title.trim() || words.untitled}</h3>
        {picture !== null && !isWithdrawn && (
          <img className={styles.picture} src={`/bilde/${picture}`} alt={pictureAlt.trim()} />
        )}
        {partsOfText(text).map(({ kind, lines }, index) =>
          kind === 'list' ? (
            <ul key={index} className={styles.list}>
              {lines.map((line, item) => (
                <li key={item}>{line}</li>
              ))}
            </ul>
          ) : (
            <p key={index} className={styles.lines}>
              {lines.join('\n')}
            </p>
          ),
        )}
        {shown.length > 0 && (
          <div>
            <strong>{words.linksTitle}</strong>
            {shown.map(({ title: name, url }, index) => (
              <div key={index}>
                {opens(url) ? (
                  <Link href={url} target="_blank" rel="noreferrer">
                    {name}
                  </Link>
                ) : (
                  name
                )}
              </div>
            ))}
          </div>
        )}
        <p className={styles.from}>{words.from(networkName)}</p>
      </div>
    </Section>
  )
}

function opens(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'https:'
}
