import type { Locale, Sentence } from '@evenhand/platform';
import type { NotificationData, NotificationKind } from './content.js';

/** @param until when what is awaited has to be done; null when nothing is awaited, or there is no end to it */
type Say<Kind extends NotificationKind> = (data: NotificationData[Kind], until: Date | null) => Sentence;

const formats: Record<Locale, Intl.DateTimeFormat> = {
  de: new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** A sentence with a day put in, or without one. */
const by = (until: Date | null, say: (day: Record<Locale, string>) => Sentence, otherwise: Sentence): Sentence =>
  until === null ? otherwise : say({ de: formats.de.format(until), en: formats.en.format(until) });

const always = (en: string, de: string) => (): Sentence => ({ en, de });

/**
 * What a person reads. No sentence names another person: who is meant stands behind the thing that it leads to, where the
 * one who looks sees what they may.
 */
export const messages: { readonly [Kind in NotificationKind]: Say<Kind> } = {
  ORDER_PLACED: always(
    'You have a new order. Accept or decline it.',
    'Sie haben eine neue Bestellung. Nehmen Sie sie an oder lehnen Sie sie ab.',
  ),
  ORDER_ACCEPTED: always('Your order was accepted.', 'Ihre Bestellung wurde angenommen.'),
  ORDER_DECLINED: always('Your order was declined.', 'Ihre Bestellung wurde abgelehnt.'),
  ORDER_CANCELLED: always('An order of yours was cancelled.', 'Eine Ihrer Bestellungen wurde storniert.'),
  ORDER_FULFILLED: always('An order of yours was marked as fulfilled.', 'Eine Ihrer Bestellungen wurde als erfüllt gemeldet.'),
  RATING_POSSIBLE: (_, until) =>
    by(
      until,
      ({ de, en }) => ({
        en: `An order is over. You can rate it until ${en}.`,
        de: `Eine Bestellung ist abgeschlossen. Bis ${de} können Sie sie bewerten.`,
      }),
      { en: 'An order is over. You can rate it.', de: 'Eine Bestellung ist abgeschlossen. Sie können sie bewerten.' },
    ),
  RATING_REMINDER: ({ daysLeft }) =>
    daysLeft === 1
      ? { en: 'You have 1 day left to rate an order.', de: 'Sie haben noch 1 Tag, um eine Bestellung zu bewerten.' }
      : { en: `You have ${daysLeft} days left to rate an order.`, de: `Sie haben noch ${daysLeft} Tage, um eine Bestellung zu bewerten.` },
  OTHER_SIDE_RATED: always(
    'The other side of an order has rated. What it says is revealed once you have rated too, or the time is over.',
    'Die andere Seite einer Bestellung hat bewertet. Was sie sagt, wird sichtbar, sobald auch Sie bewertet haben oder die Zeit um ist.',
  ),
  RATINGS_REVEALED: always('What was said about an order is revealed.', 'Was über eine Bestellung gesagt wurde, ist jetzt sichtbar.'),
  RATING_REPLIED: always('Somebody replied to a rating of yours.', 'Auf eine Ihrer Bewertungen wurde geantwortet.'),
  OWN_RATING_REMOVED: always('A rating that you wrote was removed.', 'Eine Bewertung von Ihnen wurde entfernt.'),
  OWN_RATING_RESTORED: always('A rating that you wrote counts again.', 'Eine Bewertung von Ihnen zählt wieder.'),
  RATING_ABOUT_YOU_REMOVED: always('A rating about you was removed.', 'Eine Bewertung über Sie wurde entfernt.'),
  RATING_ABOUT_YOU_RESTORED: always('A rating about you counts again.', 'Eine Bewertung über Sie zählt wieder.'),
  RATING_KEPT: always(
    'The rating that you wanted to have removed stays.',
    'Die Bewertung, die Sie entfernen lassen wollten, bleibt bestehen.',
  ),
  OWN_TEXT_RELEASED: always(
    'A text of yours that had been held back is shown now.',
    'Ein Text von Ihnen, der zurückgehalten worden war, wird jetzt gezeigt.',
  ),
  OWN_TEXT_REMOVED: always(
    'A text of yours that had been held back is not going to be shown.',
    'Ein Text von Ihnen, der zurückgehalten worden war, wird nicht gezeigt.',
  ),
  COMPLAINT_ABOUT_YOU: (_, until) =>
    by(
      until,
      ({ de, en }) => ({
        en: `There is a complaint about you. You can answer it until ${en}.`,
        de: `Es gibt eine Beschwerde über Sie. Bis ${de} können Sie darauf antworten.`,
      }),
      { en: 'There is a complaint about you.', de: 'Es gibt eine Beschwerde über Sie.' },
    ),
  COMPLAINT_REMINDER: always(
    'A complaint about you still waits for your answer.',
    'Eine Beschwerde über Sie wartet noch auf Ihre Antwort.',
  ),
  COMPLAINT_ABOUT_YOU_WITHDRAWN: always('A complaint about you was withdrawn.', 'Eine Beschwerde über Sie wurde zurückgezogen.'),
  COMPLAINT_ABOUT_YOU_UPHELD: always('A complaint about you was upheld.', 'Einer Beschwerde über Sie wurde stattgegeben.'),
  COMPLAINT_ABOUT_YOU_DISMISSED: always('A complaint about you was dismissed.', 'Eine Beschwerde über Sie wurde abgewiesen.'),
  COMPLAINT_ABOUT_YOU_OVERTURNED: always(
    'A complaint about you that had been upheld no longer holds.',
    'Eine Beschwerde über Sie, der stattgegeben worden war, gilt nicht mehr.',
  ),
  OWN_COMPLAINT_ANSWERED: always('A complaint of yours was answered.', 'Auf eine Ihrer Beschwerden wurde geantwortet.'),
  OWN_COMPLAINT_UPHELD: always('A complaint of yours was upheld.', 'Einer Ihrer Beschwerden wurde stattgegeben.'),
  OWN_COMPLAINT_DISMISSED: always('A complaint of yours was dismissed.', 'Eine Ihrer Beschwerden wurde abgewiesen.'),
  OWN_COMPLAINT_OVERTURNED: always(
    'A complaint of yours that had been upheld was overturned on appeal.',
    'Eine Ihrer Beschwerden, der stattgegeben worden war, wurde auf Widerspruch aufgehoben.',
  ),
  STRIKE_EXPIRED: always('A strike against you has expired.', 'Eine Verwarnung gegen Sie ist abgelaufen.'),
  COMPLAINTS_MUTED: ({ until }) =>
    by(
      new Date(until),
      ({ de, en }) => ({ en: `You cannot file complaints until ${en}.`, de: `Bis ${de} können Sie keine Beschwerden einreichen.` }),
      { en: 'You cannot file complaints for now.', de: 'Sie können vorerst keine Beschwerden einreichen.' },
    ),
  COMPLAINTS_UNMUTED: always('You can file complaints again.', 'Sie können wieder Beschwerden einreichen.'),
  HEARING_OPENED: (_, until) =>
    by(
      until,
      ({ de, en }) => ({
        en: `A measure against you is being considered. You can answer until ${en}.`,
        de: `Eine Maßnahme gegen Sie wird erwogen. Bis ${de} können Sie sich dazu äußern.`,
      }),
      {
        en: 'A measure against you is being considered. You are heard on it.',
        de: 'Eine Maßnahme gegen Sie wird erwogen. Sie werden dazu gehört.',
      },
    ),
  HEARING_REMINDER: always('Your answer in a hearing is still awaited.', 'Ihre Äußerung in einer Anhörung wird noch erwartet.'),
  HEARING_ENDED: always(
    'The time to answer in a hearing is over. A decision follows.',
    'Die Zeit, sich in einer Anhörung zu äußern, ist um. Eine Entscheidung folgt.',
  ),
  NO_SERVE_REJECTED: always(
    'A measure against you that was considered is not taken.',
    'Eine erwogene Maßnahme gegen Sie wird nicht ergriffen.',
  ),
  NO_SERVE_WITHDRAWN: always('A measure against you is no longer considered.', 'Eine Maßnahme gegen Sie wird nicht weiter erwogen.'),
  NO_SERVE_APPROVAL_LAPSED: always(
    'A measure that you were told of does not take effect for now: it is decided anew.',
    'Eine Ihnen mitgeteilte Maßnahme wird vorerst nicht wirksam: Es wird neu entschieden.',
  ),
  NO_SERVE_ACTIVATED: always(
    'A measure that you were told of in a statement of reasons is in force now.',
    'Eine Maßnahme, die Ihnen mit Begründung mitgeteilt wurde, gilt jetzt.',
  ),
  NO_SERVE_EXTENDED: always('A measure against you was extended.', 'Eine Maßnahme gegen Sie wurde verlängert.'),
  NO_SERVE_REVIEW_OPENED: always(
    'A measure against you is looked at again: something that it rested on was overturned.',
    'Eine Maßnahme gegen Sie wird erneut geprüft: Etwas, worauf sie beruhte, wurde aufgehoben.',
  ),
  NO_SERVE_CONFIRMED: always(
    'A measure against you was looked at again and stands.',
    'Eine Maßnahme gegen Sie wurde erneut geprüft und bleibt bestehen.',
  ),
  NO_SERVE_EXPIRED: always('A measure against you has expired.', 'Eine Maßnahme gegen Sie ist abgelaufen.'),
  NO_SERVE_LIFTED: always('A measure against you was lifted.', 'Eine Maßnahme gegen Sie wurde aufgehoben.'),
  NO_SERVE_OVERTURNED: always(
    'A measure against you was overturned: it counts as never taken.',
    'Eine Maßnahme gegen Sie wurde aufgehoben: Sie gilt als nie ergriffen.',
  ),
  NO_SERVE_REQUEST_GRANTED: always('A measure that you had asked for is in force.', 'Eine von Ihnen erbetene Maßnahme gilt jetzt.'),
  NO_SERVE_REQUEST_DECLINED: always(
    'A measure that you had asked for is not taken.',
    'Eine von Ihnen erbetene Maßnahme wird nicht ergriffen.',
  ),
  STATEMENT_DELIVERED: (_, until) =>
    by(
      until,
      ({ de, en }) => ({
        en: `You have a statement of reasons about a decision. You can appeal until ${en}. Confirm that you have read it.`,
        de: `Sie haben die Begründung einer Entscheidung erhalten. Bis ${de} können Sie Widerspruch einlegen. Bestätigen Sie, dass Sie sie gelesen haben.`,
      }),
      { en: 'You have a statement of reasons about a decision.', de: 'Sie haben die Begründung einer Entscheidung erhalten.' },
    ),
  APPEAL_WINDOW_CLOSED: always(
    'The time to appeal against a decision is over.',
    'Die Zeit für einen Widerspruch gegen eine Entscheidung ist um.',
  ),
  APPEAL_GRANTED: always('Your appeal was granted.', 'Ihrem Widerspruch wurde stattgegeben.'),
  APPEAL_DENIED: always('Your appeal was denied.', 'Ihr Widerspruch wurde abgelehnt.'),
  CONTACT_OPEN: always('You can deal with a party again.', 'Sie können mit einer Partei wieder Geschäfte machen.'),
  CONTACT_ORDERS_ONLY: always(
    'There will be no further orders with a party. Those that run are finished.',
    'Mit einer Partei wird es keine weiteren Bestellungen geben. Laufende werden zu Ende geführt.',
  ),
  CONTACT_ENDED: always('Contact with a party has ended.', 'Der Kontakt mit einer Partei ist beendet.'),
  SEPARATION_APPROVAL_ASKED: always(
    'You were named as responsible for a separation. Look at its facts, and approve or decline.',
    'Sie wurden als verantwortlich für eine Trennung benannt. Sehen Sie sich die Fakten an und geben Sie frei oder lehnen Sie ab.',
  ),
  SEPARATION_APPROVAL_REMINDER: always(
    'A separation still waits for you to approve or decline.',
    'Eine Trennung wartet noch darauf, dass Sie freigeben oder ablehnen.',
  ),
  SEPARATION_APPROVED: always(
    'A separation is approved. Next comes the word in person.',
    'Eine Trennung ist freigegeben. Als Nächstes kommt das persönliche Wort.',
  ),
  SEPARATION_APPROVAL_LAPSED: always(
    'The facts of a separation have changed, so that it has to be approved again.',
    'Die Fakten einer Trennung haben sich geändert, sie muss daher neu freigegeben werden.',
  ),
  SEPARATION_INFORMED: always(
    'A business relationship of yours ends. You see where it stands, and what happens with orders that run.',
    'Eine Ihrer Geschäftsbeziehungen endet. Sie sehen, wo sie steht und was mit laufenden Bestellungen geschieht.',
  ),
  SEPARATION_REMINDER: always('A separation waits for its next step.', 'Eine Trennung wartet auf ihren nächsten Schritt.'),
  SEPARATION_OVERDUE: always(
    'A step of a separation is overdue. Take it, pause the separation, or excuse the step.',
    'Ein Schritt einer Trennung ist überfällig. Gehen Sie ihn, pausieren Sie die Trennung oder entschuldigen Sie den Schritt.',
  ),
  SEPARATION_CLOSED: always('The end of a business relationship is complete.', 'Das Ende einer Geschäftsbeziehung ist abgeschlossen.'),
  SEPARATION_REVIEW_DUE: always(
    'You wanted to look at a separation again today.',
    'Sie wollten sich eine Trennung heute noch einmal ansehen.',
  ),
};

/** The sentence about a notification. */
export function messageOf({
  kind,
  data,
  awaitedUntil,
}: {
  readonly kind: NotificationKind;
  readonly data: NotificationData[NotificationKind];
  readonly awaitedUntil: Date | null;
}): Sentence {
  const say: (data: never, until: Date | null) => Sentence = messages[kind];
  return say(data as never, awaitedUntil);
}
