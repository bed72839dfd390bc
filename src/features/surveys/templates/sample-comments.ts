/** Made-up comments for the sample survey, each in the language in which a member might have written it. */
export const SAMPLE_COMMENTS: readonly string[] = [
  'Byddai enghreifftiau gan gyrff eraill yn help mawr.',
  'We need a clear policy before teams start.',
  'Mae diddordeb mawr, ond does dim digon o amser i ddysgu.',
  'A small pilot with invoices saved us a lot of time.',
  'Sut mae mesur gwerth heb ychwanegu gwaith?',
  'Staff worry about their jobs. Please talk to the unions early.',
  'Hoffwn weld mwy o hyfforddiant yn Gymraeg.',
  'Our data is in too many places for AI to be useful yet.',
  'Mae angen mwy o ganllawiau ar ddiogelu data.',
  'Help with writing a business case would be welcome.',
  'Rydyn ni’n defnyddio Power Automate, ond does neb yn gwybod pwy sy’n gyfrifol.',
  'I would like to see a live demo rather than another report.',
  'Mae’r gymuned hon yn ddefnyddiol iawn.',
  'It is hard to tell which tools are safe to use.',
  'Mae angen i uwch reolwyr ddeall y risgiau.',
];
