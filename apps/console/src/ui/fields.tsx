import { Children, type ReactNode } from 'react';
import classes from './fields.module.css';

interface FieldsProps {
  readonly children: ReactNode;
  /** Each name above what it names: where there is little room. */
  readonly isNarrow?: boolean;
}

/** What is known about a thing, name by name. */
export function Fields({ children, isNarrow = false }: FieldsProps) {
  if (Children.toArray(children).length === 0) return null;
  return (
    <dl className={classes.fields} data-narrow={isNarrow}>
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
