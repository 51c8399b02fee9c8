/** Traditional Chinese signs for the simplified ones of the words and names that we know: 號 is read as 号. Lengths are the same. */

/** Pairs, the simplified sign first. */
const pairs =
    '决決议議号號会會员員执執为為届屆题題组組织織机機构構与與过過于於国國联聯约約缔締经經济濟权權发發业業环環预預问問际際贸貿据據从從录錄条條规規则則术術' +
    '区區药藥东東亚亞欧歐气氣变變卫衛劳勞动動粮糧农農儿兒妇婦残殘种種项項认認开開关關务務财財检檢报報团團专專门門协協书書处處长長实實审審评評训訓统統计計' +
    '资資视視标標备備达達边邊对對应應类類难難护護诉訴讼訟济濟属屬领領导導纲綱独獨运運输輸电電信信邮郵网網络絡总總论論坛壇临臨时時续續恶惡贪貪腐腐毒毒层層云雲';

const traditional = new Map<string, string>();
for (let at = 0; at + 1 < pairs.length; at += 2) {
    if (pairs.charAt(at) !== pairs.charAt(at + 1)) {
        traditional.set(pairs.charAt(at), pairs.charAt(at + 1));
    }
}

/** The signs that may be written for one: itself, and its traditional form. */
export function withTraditional(sign: string): readonly string[] {
    const other = traditional.get(sign);
    return other === undefined ? [sign] : [sign, other];
}
