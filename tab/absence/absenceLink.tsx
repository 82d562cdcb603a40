import { Link, makeStyles, tokens } from '@fluentui/react-components'
import type { FollowUp } from '../../bot/domain/absence/followUp'
import type { AreaId } from '../../bot/domain/member'
import { absenceLinkTexts } from '../../bot/texts/tab/absence/link'
import { useLook } from '../look'
import { useWords } from '../words'
import { ABSENCE_ADDRESS } from './absenceAddress'

const useStyles = makeStyles({
  link: { display: 'inline-flex', alignItems: 'center', minHeight: '44px', fontWeight: tokens.fontWeightSemibold },
})

/** How much absence is still open, and the way to it. */
export function AbsenceLink({ followUps, own }: { followUps: readonly FollowUp[]; own: AreaId | null }) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  const shown = followUps.filter(({ member }) => own === null || member.area === own)
  const open = shown.filter(({ acknowledged }) => !acknowledged).length
  return (
    <div>
      <p className={look.plain}>
        {shown.length === 0
          ? texts.followUp.none
          : open === 0
            ? texts.followUp.noneOpen
            : texts.followUp.summary(open, shown.length)}
      </p>
      <Link href={ABSENCE_ADDRESS} className={styles.link}>
        {absenceLinkTexts[language].open}
      </Link>
    </div>
  )
}
