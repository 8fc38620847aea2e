/**
 * How people write about origin, religion, disability, age, sex, sexual identity and pregnancy, in German and in English.
 * Goods have origins, races and ages too, so that words of trade count only where they are said of people.
 */

/** Words that speak of people whatever stands around them. */
export const traitWords: readonly string[] = [
  // Origin
  ...['türke', 'türken', 'türkin', 'türkinnen', 'polin', 'polinnen', 'russe', 'russen', 'russin', 'rumäne', 'rumänen', 'bulgaren'],
  ...['albaner', 'syrer', 'syrerin', 'iraker', 'iraner', 'afrikaner', 'afrikanerin', 'schwarzafrikaner', 'asiate', 'asiaten', 'asiatin'],
  ...['kurde', 'kurden', 'araber', 'arabs', 'turks', 'romanians', 'albanians', 'sinti', 'gypsy', 'gypsies', 'nationality', 'hautfarbe'],
  // Religion
  ...['islam', 'christ', 'christen', 'christin', 'christentum', 'christians', 'christianity', 'jude', 'juden', 'jüdin', 'judentum', 'jew'],
  ...[
    'jews',
    'jewish',
    'judaism',
    'hindu',
    'hindus',
    'sikh',
    'sikhs',
    'mormone',
    'mormonen',
    'mormons',
    'ramadan',
    'religion',
    'religionen',
  ],
  // Disability
  ...['behinderung', 'behinderungen', 'disability', 'disabilities', 'handicapped', 'deaf', 'krüppel', 'cripple', 'hiv', 'adhs', 'adhd'],
  ...['autismus', 'autism', 'asperger', 'mongo', 'taubstumm'],
  // Age
  ...['rentner', 'rentnerin', 'rentnern', 'pensionär', 'pensionärin', 'pensioner', 'pensioners', 'elderly', 'greis', 'greisin', 'senil'],
  ...['senile', 'dement', 'demente', 'demenz', 'dementia', 'minderjährig', 'underage', 'boomer', 'boomers'],
  // Sex, and what comes with it
  ...[
    'geschlecht',
    'geschlechts',
    'weib',
    'weiber',
    'weibern',
    'blondine',
    'blondinen',
    'schwanger',
    'schwangere',
    'schwangeren',
    'pregnant',
  ],
  ...['schwangerschaft', 'mutterschutz', 'elternzeit', 'alleinerziehend', 'alleinerziehende', 'gender'],
  // Sexual identity
  ...['schwul', 'schwule', 'schwuler', 'schwulen', 'schwules', 'lesbe', 'lesben', 'gay', 'gays', 'lesbian', 'lesbians', 'queer', 'tunte'],
  ...['tunten', 'faggot', 'faggots', 'transe', 'transen'],
];

/** Beginnings of words that go on in many ways and always speak of people. */
export const traitStems: readonly string[] = [
  ...[
    'ausländer',
    'migrant',
    'migrationshintergrund',
    'flüchtling',
    'asylant',
    'asylbewerber',
    'einwander',
    'zuwander',
    'zigeuner',
    'kanak',
  ],
  ...['dunkelhäutig', 'hellhäutig', 'foreigner', 'immigrant', 'refugee', 'ethnic', 'ethnisch', 'racial', 'rassisch'],
  ...['muslim', 'moslem', 'islami', 'christlich', 'jüdisch', 'hinduist', 'buddhist', 'katholi', 'catholic', 'protestant', 'evangelisch'],
  ...['atheis', 'religiös', 'religious', 'strenggläubig', 'konfession', 'kopftuchfrau', 'weltanschau'],
  ...['schwerbehindert', 'gehbehindert', 'sehbehindert', 'hörbehindert', 'lernbehindert', 'gehörlos', 'schwerhörig', 'taubstumm', 'autist'],
  ...['epilep', 'rollstuhlfahrer'],
  ...['homosex', 'bisex', 'transsex', 'transgender', 'lesbisch', 'intersex', 'nonbinary', 'lgbt'],
];

const people = `(?:man|men|woman|women|guys?|people|persons?|customers?|buyers?|sellers?|family|families|lady|ladies|boys?|girls?|folks?|names?|accents?)`;
const leute = `(?:mann|männer|frau|frauen|herr|herren|dame|damen|leute|menschen?|personen?|typ|typen|käufer\\p{L}*|verkäufer\\p{L}*|kund\\p{L}*|händler\\p{L}*|familien?|namen?|akzent|landsleute|jugendliche\\p{L}*|kerle?)`;
const somebody = `(?:he|she|they|who|(?:buyer|seller|customer|man|woman|guy|lady))`;
const jemand = `(?:er|sie|ich|der|die|käufer(?:in)?|verkäufer(?:in)?|kund(?:e|in)|mann|frau)`;
const foreign = `(?:black|white|brown|asian|african|arab|arabic|turkish|polish|russian|chinese|indian|syrian|afghan|albanian|romanian|bulgarian|nigerian|foreign)`;
const fremd = `(?:türkisch|polnisch|russisch|arabisch|rumänisch|bulgarisch|ausländisch|schwarz|afrikanisch|asiatisch|chinesisch|indisch|syrisch|afghanisch|albanisch|nigerianisch)e[rnms]?`;
const endings = `(?:e[rnms]?)?`;

/** Where a word of trade is said of people: regular expressions, with one blank for any. */
export const traitPhrases: readonly string[] = [
  // Origin
  `${foreign} ${people}`,
  `${fremd} ${leute}`,
  `(?:thick|strong|heavy) accent`,
  `(?:seine[rs]?|ihre[rs]?|deine[rs]?|eure[rs]?|fremder|türkischer|polnischer|arabischer) herkunft`,
  `herkunft (?:des|der) (?:käufer|verkäufer|kund)\\p{L}*`,
  `(?:his|her|their|your|foreign|turkish|polish|arab|african) origins?`,
  `(?:his|her|their|your) (?:race|skin)`,
  `(?:seine[rs]?|ihre[rs]?|deine[rs]?|anderer|fremder) (?:rasse|nationalität|staatsangehörigkeit)`,
  `skin colou?r`,
  `(?:spricht|spreche|sprechen|kann|können|versteht) (?:ja |fast |nicht mal |auch )?kein (?:richtiges |gutes |wort )?deutsch`,
  `gebrochene[smn]? deutsch`,
  `(?:speaks?|knows?|understands?) (?:almost )?no (?:english|german)`,
  `(?:doesn[’']?t|don[’']?t|does not|do not|can[’']?t|cannot) (?:even )?speak (?:proper |any )?(?:english|german)`,
  `broken (?:english|german)`,
  `zurück in (?:sein|ihr|dein|euer) (?:heimat)?land`,
  `(?:go|going|went|come|came|back) (?:back )?to (?:his|her|their|your) (?:home |own )?country`,
  `(?:der|dieser|ein) pole`,
  // Religion
  `(?:a|an|every|these|those) christian`,
  `(?:his|her|their|your) (?:faith|god|church|mosque)`,
  `(?:seine[rsmn]?|ihre[rsmn]?) (?:glauben?s?|gott|kirche|moschee)`,
  `zeugen? jehovas?`,
  `jehovah[’']?s witness(?:es)?`,
  `(?:trägt|tragen|mit|unterm?|wears?|wearing|with|in) (?:ein |einem |ihrem |a |the |her )?(?:kopftuch|headscar(?:f|ves)|hijab|burk[ah]|burqa|niqab|kippa)`,
  // Disability
  `(?:geistig|körperlich|psychisch|seelisch) (?:behindert|krank|gestört|beeinträchtigt)${endings}`,
  `${jemand} (?:ist|war|sei|bin) (?:ja |wohl |doch |auch |schwer )?(?:behindert|taub|blind|stumm)`,
  `(?:der|die|den|ein|eine|einen|diese[rn]?) behinderte[rn]?(?! (?:sich|mich|uns|die|den|das))`,
  `(?:blind|taub|stumm)e[rnms]? ${leute}`,
  `im rollstuhl`,
  `${somebody} (?:is|are|was|were|seems?) (?:\\p{L}+ly )?(?:disabled|blind|deaf|mentally ill|autistic|bipolar)`,
  `(?:disabled|blind|deaf|autistic|mute) ${people}`,
  `mentally (?:ill|disabled|challenged|handicapped)`,
  `mental (?:illness|disorder)`,
  `(?:psychische?|chronische?) (?:krankheit|erkrankung|störung)`,
  `(?:in a wheelchair|wheelchair[ -](?:user|bound)s?)`,
  `down[- ]?s?[- ]?syndrom(?:e)?`,
  `(?:hat|has|have) aids`,
  `(?:er|sie) stottert`,
  `(?:he|she) (?:stutters|stammers)`,
  // Age
  `(?:alt|ält|alternd|betagt)e(?:re)?[rnms]? ${leute}`,
  `alte[rn]? (?:sack|säcke|knacker|oma|opa|schachtel|hexe)`,
  `(?:mann|frau|leute|käufer(?:in)?|verkäufer(?:in)?|kund(?:e|in|en)|du|ihr) (?:ist|sind|bist|seid|war|waren) (?:\\p{L}+ ){0,2}zu (?:alt|jung)`,
  `(?:er|sie|der|die) (?:ist|sind|war|waren) (?:\\p{L}+ ){0,2}zu (?:alt|jung),? (?:für (?:so|das|dies)|um (?:das|es|so))\\p{L}*`,
  `(?:he|she|who|buyers?|sellers?|customers?|man|woman|people) (?:is|are|was|were|seems?) (?:\\p{L}+ )?too (?:old|young)`,
  `(?:old|older|aged|ageing|young) (?:man|men|woman|women|lady|ladies|people|guys?|folks?|persons?|geezers?|hag|fart|customers?|buyers?|sellers?)`,
  `(?:seine[sm]|ihre[sm]|deine[sm]|meine[sm]|hohe[sn]) alters?`,
  `(?:his|her|their|your|old) age`,
  `${jemand} ist (?:\\p{L}+ ){0,2}\\d{2} jahre alt`,
  `${somebody} (?:is|are) (?:\\p{L}+ ){0,2}\\d{2}(?: years old|,? too old)`,
  // Sex
  `(?:wie eine|typisch|weil (?:sie|ich|du) eine) (?:frau|frauen)`,
  `(?:als|nur) (?:frau|frauen)(?! \\p{L})`,
  `(?:als|typisch|nur|weil (?:er|ich|du) ein) (?:mann|männer)`,
  `(?:frauen|männer) (?:sind|können|gehören|haben|wollen|verstehen|sollten)`,
  `(?:women|men|females|males) (?:are|can[’']?t|cannot|can|should|shouldn[’']?t|always|never|don[’']?t|belong)`,
  `(?:as|being|just|typical|like|only|such) (?:a )?(?:woman|women|female)`,
  `(?:is|was|am) (?:only |just )?a (?:woman|female|girl)`,
  `(?:female|male) ${people}`,
  `(?:his|her|their|your) (?:sex|gender)`,
  `single (?:mother|mom|mum|father|dad)s?`,
  `(?:maternity|parental) leave`,
  `(?:her|the|during|due to) pregnancy`,
  // Sexual identity
  `sexuelle[rn]? (?:orientierung|identität|neigung)`,
  `sexual (?:orientation|identity|preference)`,
  `trans[ -]?(?:frau|mann|menschen?|woman|man|women|men|people|persons?)`,
  `non-binary`,
  `nicht-?binär${endings}`,
  `drag ?queens?`,
];

/** What trade says in the same words: it is passed over. */
export const harmlessPhrases: readonly string[] = [
  `gender[- ]neutral\\p{L}*`,
  `unisex`,
  `christ(?:baum|kind|stollen|rose)\\p{L}*`,
  `pregnancy (?:pillow|test|dress|clothes|jeans|book|belt)s?`,
  `old age of the \\p{L}+`,
  `hearing aids?`,
  `behinderung(?:en)? (?:der|des|im|bei) (?:der )?(?:verkehr|abholung|lieferung|zustellung|ablauf)\\p{L}*`,
  `(?:brown|white|black) (?:boys?|girls?|men|women)[’']?s? (?:shirt|shoe|dress|boot|jacket|coat|bag|jean|trouser|sock)\\p{L}*`,
  `(?:schwarze|weiße)[rnms]? (?:damen|herren|männer|frauen)(?:-|schuh|hose|jacke|rad|mantel|hemd|kleid)\\p{L}*`,
  `(?:alte|ältere)[rnms]? (?:damen|herren|männer|frauen)(?:-|schuh|hose|jacke|rad|mantel|hemd|kleid)\\p{L}*`,
  `(?:als|nur) (?:mann|frau) und (?:mann|frau)`,
];
