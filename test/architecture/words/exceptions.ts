/** Literals outside `locales/` that look like words of a language and are none, with the reason of each. */

/** Words by the reason for which they are right; the words of one reason follow each other. */
type Groups = Readonly<Record<string, string>>;

/** Letters beyond ASCII. */
export interface Letters {
    readonly file: string;
    readonly letters: string;
    readonly reason: string;
}

export const letters: readonly Letters[] = [
    {
        file: 'language/text/invisible.ts',
        letters: 'ئبتخسغفنهيکگپچیٹںھہےڤڭءؿفيٱۓ',
        reason: 'how Arabic letters join their neighbours is a fact of the script, in whatever language',
    },
    { file: 'language/formats/text.ts', letters: 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ', reason: 'the marks of notes in raised print' },
    { file: 'language/importing/readers/raised.ts', letters: 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ', reason: 'the marks of notes in raised print' },
    { file: 'language/importing/kept.ts', letters: 'ᵃᶻ', reason: 'the marks of notes in raised print' },
    {
        file: 'client/arabic-lines.ts',
        letters: 'ؠيٮۓﭐﷻﹰﻼ',
        reason: 'the client tells lines in Arabic script apart, and shares no code with language/',
    },
    { file: 'language/registers/body-words.ts', letters: 'ɐ', reason: 'the end of the Latin letters in Unicode' },
];

/** Files and folders that may name any character by its code. */
export const codes: Groups = {
    'what kind of character something is': 'language/text/',
    'the bytes of encodings': 'cli/encodings.ts cli/western.ts',
    'signs that programs write in place of characters': 'language/importing/readers/pdf/file.ts',
};

/** Files in rooms without texts for users that have some all the same. */
export const sentences: Groups = {
    'the names of characters, as findings print them': 'language/text/controls.ts language/text/invisible.ts',
    'Langium asks a reference for its error; findings have texts of their own': 'language/references/local-reference.ts',
};

/** Words in expressions, exactly as they are written. */
export const expressionWords: Groups = {
    'the looks of letters in the names of fonts': 'bold black heavy demi italic oblique',
    'roles in the structure of PDF files': 'P TOCI Caption BibEntry Figure LI LBody Table THead TBody TFoot Note FENote Head Foot',
    'the comment that silences a rule': 'ignore',
    'the line of the agenda’s own language that stands for the documents of all items': 'documents',
    'joins the two dates of the masthead, and the parts of a number in normal form': 'to',
    'symbols of documents have them in every language': 'Add Corr Rev Amend Summary ADD CORR REV',
    'segments of symbols before a number': 'WG CRP CN AC INF WP SC EG GE L R',
    'elements and names of Markdown and HTML':
        'sup br mailto asterisk md markdown txt doctype html div table ol ul meta p start type href name id',
    'what Word, LibreOffice and browsers write on the clipboard':
        'span pre white space monospace Consolas Menlo Monaco Courier mso list Ignore tab count Apple href foot end note id sd fn ftn edn footnote endnote cite ref anc back footnotesym endnotesym nbsp',
    'the parts and styles of Word files': 'word document styles numbering footnotes endnotes header footer xml separator continuation',
    'what may stand before the number of an annex': 'no',
    'symbols of bodies and their series': 'IDB PBC GC CLCS HSP DP SPLOS WHA EB',
    'the beginnings of addresses': 'http www',
    'zones by their distance': 'UTC GMT',
    'names of files, of options and of functions': 'draft stdio node ipc socket pipe inspect brk on Did Notification',
    'a program by the name of its file': 'office',
    'articles of our own messages, and of the English names of bodies': 'An the',
};

/** Names that are also words of the locales, exactly as they are written. */
export const names: Groups = {
    'roles in the structure of PDF files': 'Figure',
    'the kinds, styles and places that locales and their readers share':
        'none any whole first other letter roman open around adopted entitled ltr rtl special emergency resumed part both month article articles',
    'kinds of problems, blocks and sections, and texts of the masthead': 'unknown annotations organization items',
    'languages and scripts': 'en Arabic Latin Cyrillic',
    'kinds of blocks, and what tables of words are called': 'section articles from parties',
    'values of the masthead': 'General Limited Restricted numbered unnumbered',
    'forms of Unicode text': 'NFD NFKC',
    'series of resolutions': 'ES DEC Dec Res',
    'series of documents': 'Add Amend CAC CD CLCS CMA CMP CONF COSP CP Corr DP HSP IDB LOS MISC NP PBC RES Rev SP SPLOS SR ST WG',
    'joins two dates or parts in normal form': 'to',
    'places of a text': 'start sign',
    'parts of the day, which are words of the agenda’s own language': 'morning afternoon evening',
    'kinds of files and encodings': 'application LE le',
    'words of our English messages': 'an An',
    'what is printed and compared': 'document',
    'elements and countries of Word files': 'Application SA',
    'the United Nations in addresses of Akoma Ntoso': 'un',
    'parts of dates and times, as the platform calls them': 'year second',
    'the switch of LibreOffice for its profile': 'env',
};

/** Names of places, bodies, scripts and days in English texts. */
export const properNames: Groups = {
    'places and zones of time': 'Addis Ababa Africa America Asia Beirut Europe European Montreal Nairobi Rome Santiago Zurich UTC GMT IANA',
    'bodies, sessions and their symbols': 'AEST CAC CMA CMP COSP CP DEC EB II IVX IVXL IVXLC NP WG XXX',
    'series of documents, the bodies and kinds of document in them':
        'AC AGBM APA APLC AWG BS BWC CBD CCPCJ CCPR CCW CD CED CEDAW CERD CHW CLCS CMW CN COPUOS CRC CRIC CRP CRPD CST CTOC Corr DC DP ECA ECE EG ESCAP ESCWA FCCC GC GE HLPF HRC HRI HSP ICCD IDB IG INF IRG KP LC MC MEA MISC MP MSP MX NGO NPT OC OEWG PBC PC POPRC PV RC SB SBI SBSTA SBSTTA SC SP SPLOS SR SS TC TD UNCTAD UNEP UNODC UNW WGI WP Dec MSC',
    'days and months': 'September',
    'scripts, letters and their order': 'abcdefghijklmnoprstuvwxyz Cyrillic Latin latin abjad tatweel',
};

/** Words of computers. */
export const abbreviations: Groups = {
    'roles and keys of PDF files': 'Annot FENote LBody Lbl MCID MCR OBJR RB RP RT TH THead TOCI TR WT Warichu',
    'what older versions of Node lack': 'Iterator',
    'modules of Node': 'zlib',
    'syntax trees, as the parser calls them': 'ast',
    'commands of the editor': 'outdent Walkthrough',
    'the script of a page in the editor': 'const Vs Api dataset',
    'the ending of a corrigendum': 'corr',
    'languages and formats': 'css docx html ics js json JSON jsonl md png sarif txt xml zh',
    'elements, attributes and events of a page':
        'noscript svg ol dl dt dd nav blockquote backlink bdi br charset colspan contextmenu dblclick describedby dir DOCTYPE equiv focusin focusout gt href keydown lt ltr noteref pointerdown pointerenter pointerleave pointerover px quot rel rowgroup rtl src stylesheet tabindex tbody td th thead tooltip touchstart tr UL ul Uri uri viewport wbr webview inline',
    'elements, attributes and addresses of Word files':
        'Bdr CDTF com compat cp Cs dc dcterms dxa fld ftr hdr ind Ind instr jc Jc Lvl microsoft multi num NUMPAGES officedocument openxmlformats pg Pg pict Pr rels standalone Sz sz tbl tc val wordprocessingml www xmlns XMLSchema',
    'elements of Word files and signs of XML that are read':
        'sdt Xml Num lvl ilvl Fmt suff Lgl japanese taiwanese Abjad russian bdo mc ptab cr sym txbx ooxml',
    'kinds of files': 'PK HTML rtf odt mimetypeapplication opendocument',
    'the name that LibreOffice has for Word files': 'MS',
    'what Word and editors write on the clipboard': 'mso copymetadata',
    'programs that print, their files, folders and switches':
        'pdf PDF gpu dev shm Microsoft boolean libreoffice soffice Libre exe msedge taskkill convert outdir infilter norestore nolockcheck UserInstallation env Brave Chrome Chromium Ctrl AGENDA LIBREOFFICE',
    'elements and addresses of Akoma Ntoso':
        'akn akoma Akoma Ntoso XML legaldocml hcontainer FRBRthis FRBRuri FRBRdate FRBRauthor FRBRWork FRBRcountry FRBRsubtype FRBRnumber FRBRExpression FRBRlanguage FRBRManifestation FRBRformat TLCOrganization TLCLocation fn nn',
    'the names of languages in ISO 639-2': 'eng fra spa rus ara zho',
    'countries of languages': 'FR RU SA',
    'components and properties of calendars':
        'CALNAME DTEND DTSTAMP DTSTART PRODID TZID TZOFFSETFROM TZOFFSETTO UID VCALENDAR VEVENT VTIMEZONE WR',
    'characters and encodings': 'ASCII fullwidth GB GBK LE le NFD NFKC unicode utf Utf UTF iu iuy uy dgu giu',
    'what a system says': 'EACCES EAGAIN EISDIR ELOOP ENAMETOOLONG ENOENT ENOSPC EPERM EPIPE EROFS ESRCH SIGHUP SIGINT SIGKILL SIGTERM',
    'files, programs and addresses':
        'vnd brk cli darwin dist enum fd FSReq github http https ipc MB ms namespace nolazy ns org pid proc schemastore stdio timezone undocs Url vfs VS vscode wx',
};
