// Pictures in a format that takes a quarter of the space: the package must stay small. At this quality small letters are still clean.

/** A PNG as WebP, converted by the browser that took it. */
export function asWebp(page, png) {
    return converted(page, png, { quality: 0.6 });
}

/** A page of black letters: four shades of grey without loss take half the space, and are cleaner. */
export function pageAsWebp(page, png) {
    return converted(page, png, { quality: 1, shades: 4 });
}

async function converted(page, png, options) {
    const base64 = await page.evaluate(
        async ([data, { quality, shades }]) => {
            const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
            const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
            const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
            const drawing = canvas.getContext('2d');
            drawing.drawImage(bitmap, 0, 0);
            if (shades) {
                const image = drawing.getImageData(0, 0, bitmap.width, bitmap.height);
                for (let at = 0; at < image.data.length; at += 4) {
                    const light = (0.3 * image.data[at] + 0.59 * image.data[at + 1] + 0.11 * image.data[at + 2]) / 255;
                    image.data.fill((Math.round(light * (shades - 1)) / (shades - 1)) * 255, at, at + 3);
                }
                drawing.putImageData(image, 0, 0);
            }
            const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
            let text = '';
            for (const byte of new Uint8Array(await blob.arrayBuffer())) {
                text += String.fromCharCode(byte);
            }
            return btoa(text);
        },
        [png.toString('base64'), options],
    );
    return Buffer.from(base64, 'base64');
}
