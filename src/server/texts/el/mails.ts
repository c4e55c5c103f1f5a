import deletionMails from './deletion-mails.js';
import emailChangeMails from './email-change-mails.js';
import type { MailTexts } from '../mail-texts.js';
import nudgeMail from './nudge-mail.js';
import profileMails from './profile-mails.js';
import transferMails from './transfer-mails.js';

const mails: MailTexts = {
  greeting: (name) => `Γεια σου ${name},`,
  footer: (brand) => `Αυτό το email για τον λογαριασμό σου στάλθηκε από ${brand}. Κανείς δεν διαβάζει τις απαντήσεις.`,
  accountLabel: 'Η διεύθυνση εισόδου σου',
  codeLabel: 'Ο κωδικός σου',
  linkLabel: 'Ή άνοιξε αυτόν τον σύνδεσμο',
  invitation: {
    heading: (brand) => `Η πρόσκλησή σου για ${brand}`,
    invitedBy: (manager, brand) => `Σε προσκαλεί ο/η ${manager} (${brand}).`,
    invited: (brand) => `Ένας λογαριασμός ${brand} σε περιμένει.`,
    next: 'Διάλεξε κωδικό πρόσβασης, και ο λογαριασμός σου είναι έτοιμος.',
    again: 'Αυτή είναι ξανά η πρόσκλησή σου, με νέο σύνδεσμο. Οι σύνδεσμοι από παλιότερα email δεν λειτουργούν πια.',
    button: 'Αποδοχή πρόσκλησης',
    expires: (duration, until) => `Ο σύνδεσμος λειτουργεί για ${duration}, έως τις ${until}.`,
    onlyThisAddress: 'Η πρόσκληση είναι μόνο για αυτή τη διεύθυνση. Κάνε πάντα είσοδο με αυτή.',
    variation: (requested) =>
      `Το ${requested} ανήκει ήδη σε λογαριασμό, γι’ αυτό εδώ δόθηκε ξεχωριστή διεύθυνση. Τα email προς αυτή φτάνουν στο ίδιο γραμματοκιβώτιο.`,
    wholeAddress: 'Κάνε είσοδο με ολόκληρη τη διεύθυνση, μαζί με το τμήμα που αρχίζει με το σύμβολο συν.',
    takesOver:
      'Ζήτησες αυτή τη διεύθυνση στη θέση μιας άλλης. Μόλις διαλέξεις κωδικό πρόσβασης, τα προφίλ σου είναι εδώ, και με την άλλη διεύθυνση δεν γίνεται πια είσοδος.',
    reason: (brand) =>
      `Λαμβάνεις αυτό το email επειδή τη διεύθυνσή σου την έδωσε κάποιος που συνεργάζεται μαζί σου (${brand}). ` +
      'Αν δεν το περίμενες, μην απαντήσεις: χωρίς εσένα δεν γίνεται τίποτα.',
  },
  activation: {
    heading: (brand) => `Όρισε κωδικό πρόσβασης για ${brand}`,
    intro: 'Διάλεξε κωδικό πρόσβασης, και ο λογαριασμός σου είναι έτοιμος. Έτσι γίνεται δεκτή και η πρόσκλησή σου.',
    button: 'Ορισμός κωδικού',
  },
  reset: {
    heading: (brand) => `Διάλεξε νέο κωδικό πρόσβασης για ${brand}`,
    intro: 'Με αυτό το email διαλέγεις νέο κωδικό πρόσβασης.',
    button: 'Νέος κωδικός πρόσβασης',
    expires: (duration) => `Κωδικός και σύνδεσμος λειτουργούν μία φορά, και για ${duration}.`,
    codeUse: 'Γράψε τον στη σελίδα όπου ζήτησες αυτό το email.',
    keepSecret: 'Μη δώσεις τον κωδικό σε κανέναν. Δεν τον ζητάμε ποτέ από το τηλέφωνο ή με μήνυμα.',
    reason: (brand) =>
      `Λαμβάνεις αυτό το email επειδή με τη διεύθυνσή σου ζητήθηκε νέος κωδικός πρόσβασης για ${brand}. ` +
      'Αν δεν τον ζήτησες εσύ, μην απαντήσεις: ο λογαριασμός σου μένει όπως είναι.',
  },
  changed: {
    heading: (brand) => `Ο κωδικός πρόσβασής σου για ${brand} άλλαξε`,
    intro: (at) => `Ο κωδικός πρόσβασης του λογαριασμού σου άλλαξε στις ${at}.`,
    sessions: 'Έγινε έξοδος από όλες τις άλλες συσκευές.',
    notYou: 'Αν δεν το έκανες εσύ, διάλεξε αμέσως νέο κωδικό πρόσβασης.',
    button: 'Δεν ήμουν εγώ',
    reason: (brand) =>
      `Λαμβάνεις αυτό το email επειδή κάθε αλλαγή κωδικού πρόσβασης για ${brand} ανακοινώνεται σε όποιον έχει τον λογαριασμό.`,
  },
  profile: profileMails,
  nudge: nudgeMail,
  transfer: transferMails,
  emailChange: emailChangeMails,
  deletion: deletionMails,
};
export default mails;
