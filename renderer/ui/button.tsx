import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components';
import { Keys } from './keys.tsx';

type Look = 'primary' | 'plain' | 'quiet' | 'danger';

interface Props extends Omit<ButtonProps, 'className' | 'children'> {
  readonly look?: Look;
  readonly small?: boolean;
  readonly children: ReactNode;
}

export function Button({ look = 'plain', small = false, children, ...props }: Props) {
  return (
    <AriaButton {...props} className={`button button-${look}${small ? ' button-small' : ''}`}>
      {children}
    </AriaButton>
  );
}

interface IconProps extends Omit<ButtonProps, 'className' | 'children' | 'aria-label'> {
  readonly label: string;
  readonly keys?: string;
  readonly children: ReactNode;
}

/** A button that is only an icon: its label is its name and its tooltip. */
export function IconButton({ label, keys, children, ...props }: IconProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton {...props} aria-label={label} className="icon-button">
        {children}
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
        {keys === undefined ? null : <Keys keys={keys} />}
      </Tooltip>
    </TooltipTrigger>
  );
}
