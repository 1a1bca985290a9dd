/** Form fields with their label, hint and error in one place. */
import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  Switch as AriaSwitch,
  TextField as AriaTextField,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
  TextArea,
} from 'react-aria-components';
import { OpenIcon } from './icons.ts';

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly placeholder?: string;
  readonly rows?: number;
  readonly hideLabel?: boolean;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  readonly onKeyDown?: (event: { key: string; preventDefault: () => void }) => void;
}

export function TextField(props: TextProps) {
  const { label, hint, error, rows, hideLabel = false } = props;
  return (
    <AriaTextField
      className="field"
      value={props.value}
      onChange={props.onChange}
      isInvalid={error !== undefined}
      isRequired={props.required ?? false}
      isDisabled={props.disabled ?? false}
      validationBehavior="aria"
      {...(props.onKeyDown ? { onKeyDown: props.onKeyDown } : {})}
    >
      <Label className={hideLabel ? 'visually-hidden' : 'field-label'}>{label}</Label>
      {rows === undefined ? (
        <Input className="input" placeholder={props.placeholder ?? ''} autoFocus={props.autoFocus ?? false} />
      ) : (
        <TextArea className="input" rows={rows} placeholder={props.placeholder ?? ''} />
      )}
      {hint === undefined ? null : (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  );
}

interface Option<T extends string> {
  readonly id: T;
  readonly label: string;
  readonly icon?: ReactNode;
}

interface SelectProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T) => void;
  readonly hideLabel?: boolean;
  readonly disabled?: boolean;
  readonly small?: boolean;
}

export function SelectField<T extends string>(props: SelectProps<T>) {
  const chosen = props.options.find((option) => option.id === props.value);
  return (
    <Select
      className={`field select${props.small ? ' select-small' : ''}`}
      value={props.value}
      isDisabled={props.disabled ?? false}
      onChange={(key) => key !== null && props.onChange(key as T)}
    >
      <Label className={props.hideLabel ? 'visually-hidden' : 'field-label'}>{props.label}</Label>
      <AriaButton className="input select-button">
        <SelectValue>
          {chosen?.icon}
          {chosen?.label}
        </SelectValue>
        <OpenIcon size={16} aria-hidden="true" />
      </AriaButton>
      <Popover className="popover menu-popover">
        <ListBox className="menu">
          {props.options.map((option) => (
            <ListBoxItem key={option.id} id={option.id} textValue={option.label} className="menu-item">
              {option.icon}
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly hideLabel?: boolean;
}

export function Switch({ label, value, onChange, hideLabel = false }: SwitchProps) {
  return (
    <AriaSwitch
      className="switch"
      isSelected={value}
      onChange={onChange}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      <span className="switch-track" aria-hidden="true" />
      {hideLabel ? null : label}
    </AriaSwitch>
  );
}
