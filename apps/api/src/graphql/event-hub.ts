import type { DomainEvent, EventName, EventOf } from '@evenhand/platform';
import { Repeater, SlidingBuffer } from '@repeaterjs/repeater';

type Subscriber = { readonly hear: (event: DomainEvent) => void; readonly catchUp: () => void };

/** A subscriber that reads slowly loses the oldest news first: each one only says "look again". */
const newsKept = 64;

/** Hands the events that any process committed to the subscriptions of this process. */
export class EventHub {
  private readonly subscribers = new Set<Subscriber>();

  publish(event: DomainEvent): void {
    for (const { hear } of this.subscribers) hear(event);
  }

  /** Events may have been missed: everybody looks again. */
  catchUp(): void {
    for (const { catchUp } of this.subscribers) catchUp();
  }

  /**
   * @param choose what is news to this subscriber in an event; empty when nothing is
   * @param missed what to look at again after a gap
   */
  subscribe<Name extends EventName, News>(
    names: readonly Name[],
    choose: (event: EventOf<Name>) => readonly News[],
    missed: readonly News[],
  ): AsyncIterableIterator<News> {
    return new Repeater<News>(async (push, stop) => {
      const isOurs = (event: DomainEvent): event is EventOf<Name> => names.some((name) => name === event.name);
      const tell = (news: readonly News[]): void => news.forEach((each) => void push(each));
      const subscriber: Subscriber = {
        hear: (event) => {
          if (isOurs(event)) tell(choose(event));
        },
        catchUp: () => tell(missed),
      };
      this.subscribers.add(subscriber);
      await stop;
      this.subscribers.delete(subscriber);
    }, new SlidingBuffer(newsKept));
  }
}
