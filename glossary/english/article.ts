/** "a" or "an" by sound: the next spoken word decides, through markup, quotes, figures and signs of money. */

/** Acronyms read as words; others are spelled letter by letter. */
const SPOKEN_ACRONYMS = new Set(
  `SIM ROM RAM LAN WAN GIF NASA NATO UNESCO UNICEF SaaS PaaS IaaS CAPTCHA BIOS RAID SOAP JSON YAML TOML CRUD AJAX ASCII DAM DOS DORA CAB CAD CAN
  CASE COBOL CRON DASH DKIM DMARC FOMO GAFAM GUI HIPAA JPEG LASER LIDAR MIDI MIME NAS NAP PIN PING POP RADAR REST RICE SAN SCRUM SCSI SIEM
  SMART SWOT TED WAF WIMAX WYSIWYG ZIP BANT BIMI CASA CORS COSO EBIT FAST FIFO ITIL LIFO MAC MAMP
  MEMS MOOC MOps NIS NOC OAuth RACI REACH ROAS SOC SPAM SPA SPIN TAM TOGAF VLAN VOIP VUCA WORM XAMPP YOLO HEIC HAR HUD HAL SERP SAM SOX
  NAT RUM SCIM SAML SIP SASE SOAR STEM SEPA SWIFT FUD RADIUS HACCP LAMP MIMO NUMA LUN HATEOAS FTSE
  FIFA FEMA NAFTA FINRA NIST FAANG SCUBA SARS LUSH SAGE SCORM FAIR FLAC FAB SCADA LEED LEGO MITRE MENA LATAM RIBA FERPA FISMA NASCAR STEAM SOHO SONAR SHAPE SPAC SLAM SNAP`.split(
    /\s+/,
  ),
);

/** Written with a vowel, spoken with a consonant: u as in "use", eu, one, w-sounds. */
const CONSONANT_SOUND =
  /^(?:uni(?!n[a-z]|m[a-z]{2}|dent)|u(?:s[aeiu]|t[aeio]|r[aei]n|b[eiu]|k[aeur]|v[ueo]|fo|gand|nix|nanim|nesco)|udemy|eu|ew[ea]|one(?![a-z])|once|oui|ouij|u(?![a-z]))/i;
/** Spoken with a vowel, whatever the patterns say. */
const VOWEL_EXCEPTION = /^(?:nth(?![a-z])|unin|unim|usher|utter|uber|ubuntu|nginx|y[bdfgklmnprstvz][a-z])/i;
/** Silent h. */
const SILENT_H = /^(?:hour|honest|hono(?:u)?r|heir|homage|hermès)/i;
/** Letters whose names begin with a vowel sound. */
const VOWEL_LETTERS = /^[AEFHILMNORSX]/;

/** The first spoken word of a text that may begin with markup, quotes or brackets; a Markdown link's text counts. */
function firstWord(text: string): string {
  const bare = text.replace(/^(?:<\/?[a-z][^>]*>|[\s*_~`"'“”‘’«»([{<$€£¥-])+/i, '');
  return /^[\p{L}\p{N}][\p{L}\p{N}'’./&]*/u.exec(bare)?.[0] ?? '';
}

function numberNeedsAn(digits: string): boolean {
  const whole = digits.replace(/[,.](?=\d{3}(?!\d))/g, '').replace(/[.,].*$/, '');
  if (/^8/.test(whole)) return true;
  // 11 and 18, also as the head of thousands or millions (11,000; 18 million written out in digits), and years such as 1800.
  return /^1[18]$/.test(whole) || (/^1[18]\d+$/.test(whole) && whole.length % 3 === 2) || /^1[18]\d\d$/.test(whole);
}

/**
 * @param phrase what follows the article.
 * @param sayAs how the first word is spoken, where the caller knows it ("sequel" for SQL).
 */
export function indefiniteArticle(phrase: string, sayAs?: string): 'a' | 'an' {
  // "an @ symbol", "an * behind the price", but "*an* idea"
  if (/^["'“‘([]?(?:[@&=]|\*(?=[\s"'”’)\]]|$))/.test(sayAs ?? phrase)) return 'an';
  const word = firstWord(sayAs ?? phrase);
  if (word === '') return 'a';
  const digits = /^\d[\d.,]*/.exec(word)?.[0];
  if (digits !== undefined) return numberNeedsAn(digits) ? 'an' : 'a';
  const stem = word.replace(/['’.]?s$/, '');
  if (spelledOut(stem)) return VOWEL_LETTERS.test(stem.toUpperCase()) ? 'an' : 'a';
  if (SILENT_H.test(word)) return 'an';
  if (VOWEL_EXCEPTION.test(word)) return 'an';
  if (CONSONANT_SOUND.test(word) || /^One[A-Z]/.test(word)) return 'a';
  return /^[aeiouàáâäæèéêëìíîïòóôöøùúûü]/i.test(word) ? 'an' : 'a';
}

/** Units and what is shortened in writing alone are said in full; some sounds have no vowel. */
const SAID_IN_FULL =
  /^(?:nth|mm|cm|km|cl|dl|kg|mg|ms|kb|mb|gb|tb|hrs|lbs|px|pt|pts|pcs|hz|mrs|dr|st|hmm+|shh+|pst|psst|brr+|tsk|pfft|grr+)$/;

/** Whether a word is said letter by letter: capitals that are no spoken acronym, or a single letter. */
function spelledOut(word: string): boolean {
  if (SPOKEN_ACRONYMS.has(word)) return false;
  if (/^[A-Za-z]$/.test(word)) return true;
  // "an html page", "a utm link": nobody could say them as words.
  if (
    /^(?:[b-df-hj-np-tv-xz]{2,5}|u(?:tm|rl|ri|sb|ux|gc|at)|ui|ux|ip|ai|io|api|seo|sem|id)$/.test(word) &&
    !SAID_IN_FULL.test(word)
  )
    return true;
  if (/^[A-Z][/&]/.test(word)) return true;
  // "F.D.A.", "MSc"
  if (/^(?:[A-Z]\.){2,}[A-Z]?$|^[A-Z]{2,}[a-z]$|^MPhil$/.test(word)) return true;
  if (/^[A-Z]{2,}\d*$/.test(word)) return word.length <= 5 || !/[AEIOU]/.test(word);
  return /^[A-Z]+\d+[A-Z]*$/.test(word) || /^[xX](?:\d|-?ray|box)/.test(word);
}
