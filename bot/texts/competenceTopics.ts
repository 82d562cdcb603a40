/**
 * The topics of the national competence plan (level B). They are stored with a gathering and compared across areas, so
 * they are the same whatever language the page is in.
 */
export const COMPETENCE_TOPICS: readonly string[] = [
  'Palliasjon',
  'Kreft og andre sykdommer',
  'Egne reaksjoner',
  'ESAS-r',
  'Individuell plan',
  'De siste levedagene',
  'Barn og unge som pårørende',
  'Systemer og rutiner',
  'Samhandling på tvers',
  'Tverrfaglig arbeid',
  'Undervisning av kolleger',
  'Etisk refleksjon',
  'Forbedringsarbeid',
  'Forhåndssamtaler',
  'Demens',
  'Intimitet og seksualitet',
  'Kulturelt mangfold',
]
