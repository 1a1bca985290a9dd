import { wordingText } from '../../glossary/concept.ts';
import { changeSettings, useApp } from '../state/app.ts';
import { IconButton } from '../ui/button.tsx';
import { XIcon } from '../ui/icons.ts';

/** What was said once with "always" and "never", and words that are never reported: each can be taken back. */
export function StandingRules() {
  const { always, ignoredAcronyms } = useApp((app) => app.settings);
  const library = useApp((app) => app.library);
  if (always.length + ignoredAcronyms.length === 0) return null;
  return (
    <div className="rules">
      <h3>Always and never</h3>
      <ul>
        {always.map((rule) => (
          <li key={rule.term}>
            <b>{rule.term}</b>
            <span>
              {rule.keep === true
                ? 'is never changed'
                : `becomes ${rule.wording ?? (wordingText(library?.entry(rule.concept ?? '')?.concept.plain) || rule.concept)}`}
            </span>
            <IconButton
              label={`Remove the rule for ${rule.term}`}
              onPress={() => void changeSettings({ always: always.filter((one) => one !== rule) })}
            >
              <XIcon size={15} />
            </IconButton>
          </li>
        ))}
        {ignoredAcronyms.map((word) => (
          <li key={word}>
            <b>{word}</b>
            <span>is known to everyone here</span>
            <IconButton
              label={`Report ${word} again`}
              onPress={() => void changeSettings({ ignoredAcronyms: ignoredAcronyms.filter((one) => one !== word) })}
            >
              <XIcon size={15} />
            </IconButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
