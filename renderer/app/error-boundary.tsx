import { Component, type ReactNode } from 'react';
import { host } from '../state/app.ts';
import { report } from '../state/report.ts';
import { Button } from '../ui/button.tsx';

interface State {
  readonly error: Error | null;
}

/** A view that fails says so calmly; the rest of the window goes on working. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: unknown): void {
    report(error);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div className="failed" role="alert">
        <h2>This view has stopped working.</h2>
        <p>Your messages are kept. Try again, or copy the details for whoever looks after Termbridge.</p>
        <div className="row">
          <Button look="primary" onPress={() => this.setState({ error: null })}>
            Try again
          </Button>
          <Button onPress={() => void host().copy({ text: error.stack ?? error.message })}>Copy details</Button>
        </div>
      </div>
    );
  }
}
