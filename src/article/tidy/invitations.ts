/** Invitations to follow, subscribe, download or join. */
import { dropping } from './pass.ts';

const longestInvitation = 320;

/** Longer texts are about paid links, in characters. */
const longestDisclosure = 500;

const asks =
  /\b(?:ikuti|dapatkan|gabung|bergabung|langganan|berlangganan|unduh|download|install|klik|follow|subscribe|sign up|join|get|share|kirim(?:kan)?|laporkan|hubungi|daftar(?:kan)?|abonnier\w*|abonnez|anmelde\w*|informier\w*|erhalten|bestellen|inscri\w+|suscr\w+|iscri\w+|assine|prenumerera)\b/i;

const toWhat =
  /\b(?:whatsapp|wa channel|saluran|channel|telegram|google news|newsletter|buletin|push\b|web ?push|on (?:twitter|facebook|x)\b|di (?:twitter|facebook|x)\b|aplikasi|app\b|notifikasi|instagram|tiktok|youtube|inbox|kotak masuk|surel|e-?mail|tanpa iklan|ad-free|premium|kanal|push-\w+|e-?paper|feedback|opinions?\b|saran\b)/i;

const addressesReader =
  /\b(?:anda|kamu|kami|yuk|ayo|sekarang|your?|us|our|now|sie|ihnen|ihr|du|dich|dein|vous|votre|usted|tu)\b|(?:mu|nya)\b|(?:di sini|here)\b|https?:/i;

/** An imperative at the start of a sentence speaks to the reader too. */
const commands =
  /(?:^|[.!?:]\s)(?:please|abonnier\w*|abonnez|ikuti|dapatkan|gabung|bergabung|unduh|klik|daftar(?:kan)?|follow|subscribe|sign up|join)\b/i;

const discloses =
  /\baffiliate\b|\b(?:earn|receive|erhalten|mendapat\w*)\b.{0,60}\b(?:commissions?|provision|komisi)\b/i;

/** Where readers may write to. */
const mailbox = /[\w.-]+@[\w-]+\.\w/;

const republished = /^artikel ini (?:telah|sudah|pernah)?\s?(?:tayang|terbit|dimuat|ditayangkan)\b/i;

// The three cues are asked for together: news about WhatsApp has the second
// alone, and only an invitation also asks and speaks to the reader.
/** Drops channel and newsletter invitations, and notes on where else the text appeared. */
export const invitations = dropping('tidy/invitations', ({ text, type }) => {
  if (type === 'quote') return null;
  if (text.length <= longestDisclosure && discloses.test(text)) return 'disclosure';
  if (text.length > longestInvitation) return null;
  if (republished.test(text)) return 'republished';
  const opening = text.slice(0, 80);
  const speaks = addressesReader.test(text) || commands.test(text);
  if (!speaks || /^[“"„][^“”"]{40}/.test(text)) return null;
  if (mailbox.test(text)) return 'invitation';
  const invites = (asks.test(opening) || commands.test(text)) && toWhat.test(text);
  return invites ? 'invitation' : null;
});
