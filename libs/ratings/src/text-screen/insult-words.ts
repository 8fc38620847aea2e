/**
 * What the word list of the library lacks, and what it holds wrongly. Its German list is not used at all:
 * it was translated word by word from English and takes "verzögert", "Schrauben" or "lustig" for insults.
 */

const germanStems = [
  'arsch', 'arschgeige', 'arschkriecher', 'blödmann', 'blödian', 'depp', 'dreckskerl', 'drecksau', 'dreckschwein', 'drecksack', 'dumpfbacke',
  'dummkopf', 'fotze', 'hackfresse', 'halbidiot', 'hohlkopf', 'hure', 'hurensohn', 'idiot', 'kackbratze', 'kanake', 'kotzbrocken', 'miststück',
  'mistkerl', 'missgeburt', 'neger', 'nutte', 'pimmel', 'pisser', 'saftsack', 'schlampe', 'schwachkopf', 'schwuchtel', 'spast', 'spasti',
  'spacken', 'trottel', 'vollidiot', 'vollpfosten', 'vollspast', 'vollhorst', 'volltrottel', 'wichser', 'zicke',
];
const germanEndings = ['', 'e', 'en', 'er', 'es', 's', 'n', 'in', 'innen'];
const germanForms = [
  'ärsche', 'arschloch', 'arschlochs', 'arschlöcher', 'arschlöchern', 'blödmänner', 'dummköpfe', 'dummköpfen', 'hohlköpfe', 'schwachköpfe',
  'hurensöhne', 'hurensöhnen', 'drecksäue', 'drecksäcke', 'saftsäcke', 'dreckskerle', 'miststücke', 'missgeburten', 'ficken', 'fick', 'fickt',
  'fick dich', 'ficker', 'gefickt', 'verfickt', 'verfickte', 'verfickter', 'verpiss dich', 'verpisst euch', 'leck mich', 'halt die fresse',
  'halts maul', 'halt’s maul', "halt's maul", 'halt dein maul', 'scheiße', 'scheisse', 'scheiß', 'scheißkerl', 'scheißkerle', 'scheißladen',
  'beschissen', 'beschissene', 'beschissener', 'kacke', 'bescheuert', 'bescheuerte', 'bescheuerter', 'dumme sau', 'dumme kuh', 'blöde kuh',
  'blöde sau', 'alte sau', 'fette sau', 'dreckige sau', 'du sau', 'du schwein', 'dämlich', 'dämliche', 'dämlicher', 'geisteskrank', 'geisteskranker',
];
const english = [
  'assclown', 'dumbass', 'dumbasses', 'dumb ass', 'dimwit', 'dipshit', 'douche', 'douchebag', 'douchebags', 'dickheads', 'dirtbag', 'f*ck', 'f*cking',
  'f**k', 'fck', 'go to hell', 'half-wit', 'idiot', 'idiots', 'idiotic', 'imbecile', 'imbeciles', 'jackass', 'jerk', 'jerks', 'moron', 'morons',
  'moronic', 'retarded', 'retards', 'scum', 'scumbag', 'scumbags', 'sh*t', 'shitheads', 'son of a bitch', 'twats', 'wankers', 'whores',
  'bastards', 'pricks', 'you pig', 'you swine', 'shut the hell up', 'you dick', 'such a dick', 'a dick',
];

export const insultsToAdd: readonly string[] = [...germanStems.flatMap((stem) => germanEndings.map((ending) => stem + ending)), ...germanForms, ...english];

/** Words of goods, body and trade that are no insults, in one of the two languages or in both. */
export const harmlessWords: readonly string[] = [
  'anal', 'balls', 'bloody', 'boner', 'breasts', 'bum', 'butt', 'butts', 'chink', 'cipa', 'cock', 'cocks', 'cok', 'coon', 'cox', 'crap', 'cum', 'damn',
  'dick', 'dink', 'dinks', 'dogging', 'ejaculate', 'ejaculated', 'ejaculates', 'ejaculation', 'fanny', 'flange', 'hoar', 'hoare', 'hoer', 'hoes', 'hore',
  'horny', 'homo', 'jap', 'kock', 'kum', 'kummer', 'labia', 'lust', 'lusting', 'muff', 'nob', 'orgasm', 'orgasms', 'pawn', 'pecker', 'penis', 'poop',
  'porn', 'porno', 'pornos', 'pornography', 'pron', 'pube', 'rectum', 'sadist', 'screwing', 'semen', 'sex', 'shag', 'snatch', 'spunk', 'teets', 'testicle',
  'tit', 'tits', 'tosser', 'vagina', 'viagra', 'vulva', 'wang', 'willies', 'willy', 'masochist', 'gaylord', 'dyke', 'rimming', 'spac', 'fux', 'skank', 'as$', 'a55',
];
