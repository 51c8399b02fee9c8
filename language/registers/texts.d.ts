declare module '*.register' {
    const text: string;
    export default text;
}
