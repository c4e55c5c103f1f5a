import type { TransferTexts } from '../transfer-texts.js';

const transferMails: TransferTexts = {
  requested: {
    heading: (profile) => `Någon ber om ${profile}`,
    paragraphs: (profile, platform, brand) => [
      `Någon har loggat in hos ${platform} som ${profile} och vill ha den här profilen i ett eget konto hos ${brand}.`,
      'Är det du med ett annat konto, eller någon du arbetar med? Då behöver du inte göra något, eller så låter du den flytta så går det fortare. ' +
        'När den flyttar raderas behörigheten du har gett oss. Kampanjrapporter finns kvar.',
      'Om du vill behålla profilen, säg nej i ditt konto.',
    ],
    objectUntil: (until) => `Du kan säga nej fram till den ${until}. Om ingen säger nej får profilen flytta.`,
    button: 'Säg ja eller nej',
    reason: (brand) => `Du får det här mejlet eftersom profilen är ansluten till ditt konto hos ${brand}.`,
  },
  asked: {
    heading: (profile) => `Du har bett om ${profile}`,
    paragraphs: (profile, platform) => [
      `${profile} hos ${platform} är ansluten till ett annat konto här. Vi har skrivit till den som har kontot.`,
      'Du behöver inte göra något nu. Vi skriver till dig så snart det är avgjort.',
    ],
    objectUntil: (until) => `Det andra kontot kan säga nej fram till den ${until}.`,
    button: 'Öppna dina profiler',
    reason: (brand) => `Du får det här mejlet eftersom du bad om profilen i ditt konto hos ${brand}.`,
  },
  approved: {
    heading: (profile) => `Du kan ansluta ${profile} nu`,
    paragraphs: (profile, platform) => [
      `Inget står längre i vägen för ${profile}.`,
      `Anslut den en gång till: du loggar in hos ${platform} igen, och sedan finns den i ditt konto.`,
    ],
    connectUntil: (until) => `Det gäller till den ${until}.`,
    button: 'Anslut profilen',
    reason: (brand) => `Du får det här mejlet eftersom du bad om profilen i ditt konto hos ${brand}.`,
  },
  declined: {
    heading: (profile) => `${profile} stannar där den är`,
    paragraphs: (profile, platform) => [
      `Kontot som ${profile} är ansluten till har sagt nej. Inget har ändrats, och vi har inte sparat något av det som ${platform} gav oss.`,
      'Om profilen bara är din, kontrollera hos plattformen vem mer som kan logga in, eller prata med dem du arbetar med.',
    ],
    button: 'Öppna dina profiler',
    reason: (brand) => `Du får det här mejlet eftersom du bad om profilen i ditt konto hos ${brand}.`,
  },
  moved: {
    heading: (profile) => `${profile} har flyttat till ett annat konto`,
    paragraphs: (profile, platform) => [
      `Någon har loggat in hos ${platform} som ${profile} och anslutit profilen till ett annat konto. Den finns inte längre i ditt.`,
      'Behörigheten du har gett oss är raderad, och ingen ser längre profilen via ditt konto. Kampanjrapporter finns kvar.',
      `Om du inte väntade dig det, kontrollera hos ${platform} vem som kan logga in på din profil och byt lösenord där.`,
    ],
    button: 'Öppna dina profiler',
    reason: (brand) => `Du får det här mejlet eftersom profilen var ansluten till ditt konto hos ${brand}.`,
  },
};
export default transferMails;
