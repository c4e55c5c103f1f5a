import type { NudgeTexts } from '../nudge-texts.js';

const nudgeMail: NudgeTexts = {
  heading: (profile, platform) => `Παρακαλούμε, σύνδεσε ξανά το ${profile} στο ${platform}`,
  asks: (manager, profile, platform, brand) =>
    `${manager === undefined ? `Η ομάδα ${brand}` : `Ο/Η ${manager}, που συνεργάζεται μαζί σου (${brand}),`} σου ζητά να συνδέσεις ξανά το ${profile} στο ${platform}.`,
  means:
    'Δεν μπορούμε πια να το διαβάσουμε, γι’ αυτό όσα φαίνονται από αυτό μένουν όπως ήταν. Δεν χάθηκε τίποτα, και η σύνδεση θέλει ένα λεπτό. ' +
    'Τον λόγο τον βλέπεις στα προφίλ σου.',
  mayBeIgnored: 'Αν δεν θέλεις να το συνδέσεις, μπορείς να αγνοήσεις αυτό το email. Τότε δεν αλλάζει τίποτα.',
  button: 'Άνοιγμα των προφίλ σου',
  reason: (manager, brand) =>
    manager === undefined
      ? `Λαμβάνεις αυτό το email επειδή το προφίλ στον λογαριασμό σου είναι ορατό για ${brand}, όπως το επέτρεψες.`
      : `Λαμβάνεις αυτό το email επειδή το προφίλ στον λογαριασμό σου ${brand} το βλέπει, όπως το επέτρεψες, ο/η ${manager}.`,
};
export default nudgeMail;
