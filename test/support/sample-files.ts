import { strToU8, zipSync } from 'fflate';
import { escapeHtml } from '../../src/lib/html.ts';

/** Files as people bring them, made here so that no binary lies in the project. */

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A paragraph of Word: its style (`Title`, `Heading1`, `ListParagraph`) and its words. */
export type Paragraph = readonly [style: string, words: string];

const styleOf = (id: string): string => {
  const name = id.replace(/^Heading/, 'heading ');
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
};

const paragraphOf = ([style, words]: Paragraph): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${escapeHtml(words)}</w:t></w:r></w:p>`;

/** A table of Word by its rows. */
export const tableOf = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraphOf(['Normal', cell])}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** The parts of a .docx: paragraphs, and after them whatever else of Word's own XML. */
export const docxParts = (paragraphs: readonly Paragraph[], more = ''): Record<string, Uint8Array> => ({
  '[Content_Types].xml': strToU8(
    `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  ),
  '_rels/.rels': strToU8(
    `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  ),
  'word/styles.xml': strToU8(
    `${XML}<w:styles ${W}>${['Title', 'Heading1', 'Heading2', 'Heading3', 'Normal'].map(styleOf).join('')}</w:styles>`,
  ),
  'word/_rels/document.xml.rels': strToU8(
    `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
  ),
  'word/document.xml': strToU8(
    `${XML}<w:document ${W}><w:body>${paragraphs.map(paragraphOf).join('')}${more}</w:body></w:document>`,
  ),
});

/** A Word document. */
export const aDocx = (paragraphs: readonly Paragraph[], more = ''): Uint8Array =>
  zipSync(docxParts(paragraphs, more));

/** A document with a password, as far as can be seen from outside. */
export const anEncryptedDocx = (): Uint8Array =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from('EncryptedPackage', 'utf16le'),
    Buffer.alloc(200),
  ]);

/** A .docx whose text unpacks to more than a hundred times its size. */
export const aZipBomb = (): Uint8Array =>
  zipSync({ ...docxParts([]), 'word/huge.xml': new Uint8Array(60 * 1024 * 1024) });

/** A line of a PDF: the size of its letters, and its words. */
export type PdfLine = readonly [size: number, words: string];

const inPdf = (words: string): string => words.replace(/[\\()]/g, '\\$&').replaceAll('•', '\\225');

function pdfContent(lines: readonly PdfLine[]): string {
  let y = 780;
  return lines
    .map(([size, words]) => {
      y -= size * 1.3;
      return `BT /F1 ${size} Tf 1 0 0 1 50 ${y.toFixed(1)} Tm (${inPdf(words)}) Tj ET`;
    })
    .join('\n');
}

/** A PDF written by hand: pages of lines. `trailer` goes into its trailer, such as a dictionary that encrypts. */
export function aPdf(pages: readonly (readonly PdfLine[])[], trailer = ''): Uint8Array {
  const kids = pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, at) => {
      const content = pdfContent(lines);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * at} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = text.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** A PDF that wants a password. */
export const anEncryptedPdf = (): Uint8Array =>
  aPdf(
    [[[12, 'Nobody reads this']]],
    `/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >>`,
  );
