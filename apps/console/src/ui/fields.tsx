import { Children, type ReactNode } from 'react';
import classes from './fields.module.css';

interface FieldsProps {
  readonly children: ReactNode;
  /** How many stand side by side, each name above what it names; without it, one a line, each name beside. */
  readonly columns?: 1 | 2 | 3;
}

/** What is known about a thing, name by name. */
export function Fields({ children, columns }: FieldsProps) {
  if (Children.toArray(children).length === 0) return null;
  return (
    <dl className={classes.fields} data-columns={columns}>
      {children}
    </dl>
  );
}

/** Nothing where nothing is known. */
export function Field({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === null || children === undefined || children === false || children === '') return null;
  return (
    <div className={classes.field}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
