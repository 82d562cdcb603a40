import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import { useEffect, useRef } from 'react'
import { leadsNetwork, ROLES } from '../../bot/domain/member'
import type { NewsLink } from '../../bot/domain/news'
import { LONGEST_NEWS } from '../../bot/domain/newsForm'
import type { Records } from '../../bot/domain/records'
import type { Me } from '../../bot/http/contract'
import { newsFormTexts } from '../../bot/texts/tab/news/form'
import { useLook } from '../look'
import { Section } from '../parts/section'
import { CheckGroup } from '../planForm/checkGroup'
import { useFormLook } from '../planForm/formLook'
import { useWords } from '../words'
import { receiversText } from './newsFacts'
import type { NewsFormPart } from './newsFormPart'

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  link: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, alignItems: 'stretch' },
  remove: { alignSelf: 'start' },
})

export function TextFields({ draft, change, problemOf }: NewsFormPart) {
  const styles = useStyles()
  const { language } = useWords()
  const words = newsFormTexts[language]
  return (
    <Section title={words.part.text} lead={words.language}>
      <div className={styles.fields}>
        <Field
          label={words.title}
          required
          validationMessage={problemOf('title')}
          data-problem={problemOf('title') !== null}
        >
          <Input size="large" value={draft.title} onChange={(_, { value }) => change({ title: value })} />
        </Field>
        <Field
          label={words.text}
          hint={words.textHelp}
          required
          validationMessage={problemOf('text')}
          data-problem={problemOf('text') !== null}
        >
          <Textarea
            size="large"
            rows={10}
            resize="vertical"
            value={draft.text}
            onChange={(_, { value }) => change({ text: value })}
          />
        </Field>
      </div>
    </Section>
  )
}

export function LinkFields({ draft, change, problemOf }: NewsFormPart) {
  const styles = useStyles()
  const form = useFormLook()
  const { language } = useWords()
  const words = newsFormTexts[language]
  const { links } = draft
  const add = useRef<HTMLDivElement>(null)
  const box = useRef<HTMLDivElement>(null)
  // A link that has just been added is where the keyboard goes.
  const before = useRef(links.length)
  useEffect(() => {
    const isMore = links.length > before.current
    before.current = links.length
    if (isMore) box.current?.querySelector<HTMLElement>('[data-link]:last-child input')?.focus()
  }, [links.length])
  const set = (index: number, more: Partial<NewsLink>) =>
    change({ links: links.map((link, place) => (place === index ? { ...link, ...more } : link)) })
  const problem = (index: number, part: 'title' | 'url') => {
    const found = problemOf('links', index)
    const { problem: all } = words
    const isOfTitle = found === all['link-title-missing'] || found === all['link-title-too-long']
    return found !== null && isOfTitle === (part === 'title') ? found : null
  }
  return (
    <Section title={words.part.links}>
      <div className={form.rows} ref={box}>
        {links.map((link, index) => (
          <div key={index} className={styles.link} data-link>
            <Field
              label={words.linkTitle(index + 1)}
              validationMessage={problem(index, 'title')}
              data-problem={problem(index, 'title') !== null}
            >
              <Input size="large" value={link.title} onChange={(_, { value }) => set(index, { title: value })} />
            </Field>
            <Field
              label={words.linkUrl(index + 1)}
              hint={words.urlHelp}
              validationMessage={problem(index, 'url')}
              data-problem={problem(index, 'url') !== null}
            >
              <Input size="large" type="url" value={link.url} onChange={(_, { value }) => set(index, { url: value })} />
            </Field>
            <Button
              className={styles.remove}
              size="large"
              icon={<DeleteRegular />}
              onClick={() => {
                change({ links: links.filter((_, place) => place !== index) })
                setTimeout(() => add.current?.querySelector('button')?.focus())
              }}
            >
              {words.removeLink(index + 1)}
            </Button>
          </div>
        ))}
      </div>
      {problemOf('links') !== null && (
        <p className={form.problem} data-problem="true">
          {problemOf('links')}
        </p>
      )}
      <div ref={add}>
        <Button
          size="large"
          icon={<AddRegular />}
          disabledFocusable={links.length >= LONGEST_NEWS.links}
          onClick={() => change({ links: [...links, { title: '', url: '' }] })}
        >
          {words.addLink}
        </Button>
      </div>
    </Section>
  )
}

export function WhoFields({
  draft,
  change,
  problemOf,
  me,
  records,
  isFixed,
}: NewsFormPart & { me: Me; records: Records; isFixed: boolean }) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  const words = newsFormTexts[language]
  if (isFixed) {
    const who = {
      areas: records.areas.map(({ id }) => id).filter((id) => draft.areas.includes(id)),
      roles: draft.roles,
    }
    return (
      <Section title={words.part.who} lead={words.fixed}>
        <p className={look.plain}>{receiversText(who, records.areas, language, texts)}</p>
      </Section>
    )
  }
  return (
    <Section title={words.part.who}>
      <div className={styles.fields}>
        {leadsNetwork(me) ? (
          <CheckGroup
            label={words.areas}
            help={words.areasHelp}
            isRequired={false}
            problem={problemOf('areas')}
            options={records.areas.map(({ id, name }) => ({ value: id, text: name }))}
            chosen={draft.areas}
            onChange={(areas) => change({ areas })}
          />
        ) : (
          <p className={look.plain}>{words.ownArea}</p>
        )}
        <CheckGroup
          label={words.roles}
          problem={problemOf('roles')}
          options={ROLES.map((role) => ({ value: role, text: texts.role[role] }))}
          chosen={draft.roles}
          onChange={(chosen) => change({ roles: ROLES.filter((role) => chosen.includes(role)) })}
        />
      </div>
    </Section>
  )
}
