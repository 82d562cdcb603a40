import { yearOf, type Day } from '../domain/day'
import type { ScaleQuestion, Survey, SurveyAudience, SurveyId, Worded } from '../domain/survey'

const SAFE: Pick<ScaleQuestion, 'low' | 'high'> = {
  low: { nb: 'svært utrygg', nn: 'svært utrygg', en: 'not confident at all' },
  high: { nb: 'svært trygg', nn: 'svært trygg', en: 'very confident' },
}

const GOOD: Pick<ScaleQuestion, 'low' | 'high'> = {
  low: { nb: 'svært dårlig', nn: 'svært dårleg', en: 'very poor' },
  high: { nb: 'svært god', nn: 'svært god', en: 'very good' },
}

const WELL: Pick<ScaleQuestion, 'low' | 'high'> = {
  low: { nb: 'svært dårlig', nn: 'svært dårleg', en: 'very badly' },
  high: { nb: 'svært godt', nn: 'svært godt', en: 'very well' },
}

const EASY: Pick<ScaleQuestion, 'low' | 'high'> = {
  low: { nb: 'svært vanskelig', nn: 'svært vanskeleg', en: 'very difficult' },
  high: { nb: 'svært lett', nn: 'svært lett', en: 'very easy' },
}

/** The same id for both audiences pairs the questions; another wording needs another version. */
const QUESTIONS: Record<SurveyAudience, readonly ScaleQuestion[]> = {
  nurse: [
    {
      id: 'competence',
      version: 1,
      ...GOOD,
      text: {
        nb: 'Hvor god er kompetansen din i å møte pasienter med palliative behov?',
        nn: 'Kor god er kompetansen din i å møte pasientar med palliative behov?',
        en: 'How good is your competence in meeting patients with palliative needs?',
      },
    },
    {
      id: 'confidence',
      version: 1,
      ...SAFE,
      text: {
        nb: 'Hvor trygg er du i rollen som ressurssykepleier?',
        nn: 'Kor trygg er du i rolla som ressurssjukepleiar?',
        en: 'How confident are you in your role as a resource nurse?',
      },
    },
    {
      id: 'cooperation',
      version: 1,
      ...WELL,
      text: {
        nb: 'Hvor godt samarbeider du og lederen din om å heve kompetansen på arbeidsplassen?',
        nn: 'Kor godt samarbeider du og leiaren din om å heve kompetansen på arbeidsplassen?',
        en: 'How well do you and your manager work together on raising competence at your workplace?',
      },
    },
    {
      id: 'intimacy',
      version: 1,
      ...EASY,
      text: {
        nb: 'Hvor lett er det for deg å snakke med pasienter om seksualitet og intimitet?',
        nn: 'Kor lett er det for deg å snakke med pasientar om seksualitet og intimitet?',
        en: 'How easy is it for you to talk with patients about sexuality and intimacy?',
      },
    },
    {
      id: 'death',
      version: 1,
      ...EASY,
      text: {
        nb: 'Hvor lett er det for deg å snakke med pasienter og pårørende om døden?',
        nn: 'Kor lett er det for deg å snakke med pasientar og pårørande om døden?',
        en: 'How easy is it for you to talk with patients and their families about death?',
      },
    },
  ],
  leader: [
    {
      id: 'competence',
      version: 1,
      ...GOOD,
      text: {
        nb: 'Hvor god er kompetansen hos ressurssykepleieren din i å møte pasienter med palliative behov?',
        nn: 'Kor god er kompetansen hos ressurssjukepleiaren din i å møte pasientar med palliative behov?',
        en: 'How good is your resource nurse’s competence in meeting patients with palliative needs?',
      },
    },
    {
      id: 'confidence',
      version: 1,
      ...SAFE,
      text: {
        nb: 'Hvor trygg tror du ressurssykepleieren din er i rollen?',
        nn: 'Kor trygg trur du ressurssjukepleiaren din er i rolla?',
        en: 'How confident do you think your resource nurse is in the role?',
      },
    },
    {
      id: 'cooperation',
      version: 1,
      ...WELL,
      text: {
        nb: 'Hvor godt samarbeider du og ressurssykepleieren din om å heve kompetansen på arbeidsplassen?',
        nn: 'Kor godt samarbeider du og ressurssjukepleiaren din om å heve kompetansen på arbeidsplassen?',
        en: 'How well do you and your resource nurse work together on raising competence at your workplace?',
      },
    },
    {
      id: 'intimacy',
      version: 1,
      ...EASY,
      text: {
        nb: 'Hvor lett er det for de ansatte hos deg å snakke med pasienter om seksualitet og intimitet?',
        nn: 'Kor lett er det for dei tilsette hos deg å snakke med pasientar om seksualitet og intimitet?',
        en: 'How easy is it for your staff to talk with patients about sexuality and intimacy?',
      },
    },
    {
      id: 'death',
      version: 1,
      ...EASY,
      text: {
        nb: 'Hvor lett er det for de ansatte hos deg å snakke med pasienter og pårørende om døden?',
        nn: 'Kor lett er det for dei tilsette hos deg å snakke med pasientar og pårørande om døden?',
        en: 'How easy is it for your staff to talk with patients and their families about death?',
      },
    },
  ],
}

/** The first års-menti: five questions to nurses, or the parallel five to their leaders. */
export function annualSurvey(
  audience: SurveyAudience,
  { id, opensOn, closesOn }: { id: SurveyId; opensOn: Day; closesOn: Day },
): Survey {
  return {
    id,
    title: titleOf(audience, yearOf(opensOn)),
    audience,
    stage: 'open',
    opensOn,
    closesOn,
    questions: QUESTIONS[audience],
  }
}

function titleOf(audience: SurveyAudience, year: number): Worded {
  return audience === 'nurse'
    ? {
        nb: `Års-menti ${year} for ressurssykepleiere`,
        nn: `Års-menti ${year} for ressurssjukepleiarar`,
        en: `Annual survey ${year} for resource nurses`,
      }
    : {
        nb: `Års-menti ${year} for ledere`,
        nn: `Års-menti ${year} for leiarar`,
        en: `Annual survey ${year} for leaders`,
      }
}
