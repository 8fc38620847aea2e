import { Children, type ReactNode } from 'react';
import classes from './fields.module.css';

/** What is known about a thing, name by name. */
export function Fields({ children }: { readonly children: ReactNode }) {
  return Children.toArray(children).length === 0 ? null : <dl className={classes.fields}>{children}</dl>;
}

/** Nothing where nothing is known. */
export function Field({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === null || children === undefined || children === '') return null;
  return (
    <div className={classes.field}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
