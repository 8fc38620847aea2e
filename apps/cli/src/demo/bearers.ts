import type { CallerRole, DevelopmentPerson } from '@evenhand/platform';
import { demoPeople, demoStaff, type DemoPerson } from './people.js';

const trader = (subject: string, person: DemoPerson, about: DevelopmentPerson['about']): DevelopmentPerson => ({
  subject,
  name: demoPeople[person].displayName,
  roles: ['PARTY'],
  partyExternalId: demoPeople[person].externalId,
  about,
});

const staff = (subject: string, name: string, role: CallerRole, about: DevelopmentPerson['about']): DevelopmentPerson => ({
  subject,
  name,
  roles: [role],
  partyExternalId: null,
  about,
});

/** Those as whom one can look at the demo marketplace. */
export const demoBearers: readonly DevelopmentPerson[] = [
  trader('hanna', 'hanna', { de: 'verkauft Möbel und hat einen Käufer, der schreit', en: 'sells furniture and has a buyer who shouts' }),
  trader('karl', 'karl', { de: 'kauft und hat noch eine Bewertung abzugeben', en: 'buys, and still has a rating to give' }),
  staff(demoStaff.mona.subject, 'Demo-Mona', 'MODERATOR', { de: 'entscheidet Fälle', en: 'decides cases' }),
  staff(demoStaff.lena.subject, 'Demo-Lena', 'LEAD', {
    de: 'genehmigt Einträge und entscheidet Einsprüche',
    en: 'approves entries and decides appeals',
  }),
  trader('rudi', 'rudi', { de: 'kauft, wird angehört und hat Einspruch eingelegt', en: 'buys, is being heard and has appealed' }),
  trader('bikes', 'bikes', { de: 'verkauft Räder und hat sich beschwert', en: 'sells bicycles and has complained' }),
  trader('demo-theo', 'tischlerei', { de: 'arbeitet in einer Tischlerei mit Kollegen', en: 'works at a joinery, with colleagues' }),
  staff('demo-admin', 'Demo-Administration', 'ADMIN', {
    de: 'ändert die Regeln und sieht die Warteschlangen',
    en: 'changes the policy and sees the queues',
  }),
  staff('demo-audrey', 'Demo-Audrey', 'AUDITOR', { de: 'prüft, was geschehen ist', en: 'checks what has happened' }),
];
