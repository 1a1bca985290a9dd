import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './button.tsx';
import { XIcon } from './icons.ts';

interface Props {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly size?: 'small' | 'medium' | 'large';
  readonly children: ReactNode;
  /** Buttons at the bottom, the main one last. */
  readonly footer?: ReactNode;
}

/** A modal dialog. Escape and the cross close it; focus returns to where it was. */
export function Dialog({ title, open, onClose, size = 'medium', children, footer }: Props) {
  return (
    <ModalOverlay isOpen={open} onOpenChange={(isOpen) => !isOpen && onClose()} className="veil" isDismissable>
      <Modal className={`modal modal-${size}`}>
        <AriaDialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton label="Close" keys="Esc" onPress={onClose}>
              <XIcon size={18} />
            </IconButton>
          </div>
          <div className="dialog-body scroll">{children}</div>
          {footer === undefined ? null : <div className="dialog-foot">{footer}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
