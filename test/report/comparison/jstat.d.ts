declare module 'jstat' {
  interface Distribution<Parameters extends number[]> {
    cdf(x: number, ...parameters: Parameters): number;
    inv(p: number, ...parameters: Parameters): number;
  }
  interface JStat {
    gammaln(x: number): number;
    lowRegGamma(a: number, x: number): number;
    ibeta(x: number, a: number, b: number): number;
    ibetainv(p: number, a: number, b: number): number;
    readonly beta: Distribution<[alpha: number, beta: number]>;
    readonly gamma: Distribution<[shape: number, scale: number]>;
  }
  const jstat: { readonly jStat: JStat };
  export default jstat;
}
