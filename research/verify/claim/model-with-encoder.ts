import type { ClaimModel } from "./claim-model";
import { readForest, readNumbers } from "./forest";

/** Learned by `npm run eval:claims -- --claims FILE --write`; a tree a line, see `readForest`. */
export const modelWithEncoder: ClaimModel = {
  expectedCitations: 0.7,
  metFrom: 0.587,
  notMetFrom: 0.55,
  ranking: readNumbers(
    `4.64 5.44 4.45 2.49 2.53 2.7 3.41 -0.407 3.41 1.35 6.63 3.17 11.9 5.81 4.09 -0.478 2.66 2.92 1.6 2.81 1.89 2.11 2.98 -0.196 2.6 -0.0751 3.25 3.16 4.14 1 2.38 -1.98 3.18 3.5 -0.436 2.16 0.791 5.64 4.23 2.26 2.38 0.39 -1.22 2.64 0.77 3.7 0.894 4.06 7.89 2.72 8.34 -0.367 3.23 1.54 -0.189 0.886 5.58 5.4 6.66 1.92 3.05 -0.233 1.06 5.47 0.236 -0.0467 -0.338 2.25 2.97 2.63 4.08 1.17 -0.525 -0.724 1.38 5.29 1.92 -2.54 1.71 3.58 1.29 6.46 11.7 6.8 1.12 1.94 1.39 3.59 1.36 5.34 1.04 3.92 0.528 -0.959 2.1 8.29 2.59 2.78 1.68 3.26 -4.13 -0.257 0.407 2.7 0.529 3.68 0.97 0.731 6.38 0.851 -1.05 3.26 2.9 5.76 1.13 1.41 1.09 4.55 2.31 -0.86 3.47 3.72 2.98 4.42 -0.899 0.263 0.519 0.174 2.13 6.49 -0.534 -7.42 2.45 1.73 -1.63 -3.99 12.5 0.589 2.41 -2.41 1.7 1.18 1.64 -2.22 1.46 3.8 5.14 1.71 0.986 -3.66 -0.998 3.15 0.234 4.86 0.432 0.369 0.384 -0.187 2.82 7 2.8 2.65 -0.18 1.08 5.24 3.84 9.86 -1.3 2.93 -3.19 -0.237 4.03 1.19 0.483 1.06 3.14 0.738 3.65 3.4 4.46 1.1 -2.16 0.979 0.439 1.68 4.23 -0.208 -0.0281 3.34 1.51 2.05 2.9 -2.14 3.04 1.62 0.932 2.89 3.09 -0.93 5.65 -3.2 2.78 3.22 2.32 0.662 2.53 3.63 2.48 4.24 -0.208 2.22 5.93 1.79 3.85 0.326 -0.672 -3.12 4.68 1.77 1.73 2.54 3.36 1.28 1.8 10.4 1.02 2.71 2.32 3.36 1.09 6.49 2.14 -0.796 4.01 6.44 6.78 -1.48 -1.94 2.62 1.12 3.11 0.829 3.72 0.487 3.56 0.519 2.63 -2.14 4.69 0.327 0.288 6.53 0.736 -2.96 4.19 0.89 -0.33 0.497 5.28 3.37 5.28 2.72 2.58 8.59 0.196 0.393 1.96 1.27 3.17 -0.424 3.49 2.21 -0.0817 6.59 3.99 -2.02 -0.182 1.97 4 7.27 12.3 1.8 3.07 1.81 1.14 4.6 4.57 -1.27 -0.756 3.3 2.06 0.367 2.76 1.14 2.37 1.02 4.12 3.14 0.232 -1.6 1.95 0.974 -3.87 4.62 1.95 5.18 1.45 2.18 4.74 -0.584 0.149 2.91 -0.652 5.27 -1 0.391 0.534 -0.612 -0.136 -0.113 2.02 1.12 5.66 -0.291 3.47 1.99 0.511 2.7 6.97 2.17 1.08 0.922 5.11 1.05 -5.7 4.58 -1.61 2.87 2.65 2.04 2.71 1.87 2.02 0.238 -0.479 4.67 1.95 -7.17 1.42 -7.99 -1.08 -0.707 2.82 3.41 -0.894 0.582 1.94 -0.28 4.78 0.389 2.46 4.45 2.72 1.96 3.39 0.349 2.81 6.03 0.226 9.34 7.35 1.28 1 3.54 1.82 -0.246 1.61 4.3 1.67 2.82 3.06 3.22 -3.86 8.45 2.26 3.18 -1.94 3.79 2.78 3.36 3.53 0.725 4 3.88 6.53 0.764 -1.21 1.67 1.15 6.45 0.0588 3.45 1.18 3.28 4.6 2.5 1.84 2.62 2.8 4.13 4.43 4.24 -0.207 2.52 -1.94 6.37 1.97 1.38 1.84 2.78 1.46 -0.048 0.913 1.01 0.509 1.64 3.04 1.71 0.986 4.31 2.51 1.02 4.49 2.86 3.7 -0.0822 4.25 1.41 3.47 1.7 4.92 6.49 1.19 -1.65 6.04 0.969 11.2 -0.714 -0.135 3.37 4.29 2.99 3.54 3.8 -0.121 -4.92 9.05 7.78 0.293 4.26 5.93 2.01 -0.294 0.924 7.17 3.44 2.35 -0.583 0.546 -10.2 2.56 0.816 -1.61 1.38 4.11 4.87 1.26 4.45 2.3 1.57 5.7 4.88 0.993 -2.85 7.65 13 3.55 2.22 8.06 2.59 4.74 4.42 -0.898 1.44 2.21 3.6 2.72 2.69 -5.68 2.65 1.89 2.67 7.08 3.16 2.69 6.12 8.15 1.78 3.01 1.25 5.16 -2.07 6.43 7.13 5.38 2.88 3.21 3.06 4.59 0.749 4.04 3 6.32 3.75 11.2 8.5 6.28 0.281 3.82 5.1 1.61 2.78 1.75 3.52 2.71 3.15 1.77 0.87 3.31 4.19 3.59 1.42 3.24 1.82 5.84 2.69 1.85 2.85 0.801 5.93 2.33 4.16 0.269 0.231 1.08 5.76 2.98 5.24 2.3 6.49 9.53 3.79 2.67 2.19 3.69 3.17 2.88 3.92 6.69 6.59 7.37 2.98 0.437 -0.867 1.63 5.16 3.1 2.71 1.62 4.27 3.79 4.76 7.65 3.68 1.35 2.22 2.6 3.45 4.26 -9.89 3.25 4.26 1.02 2.81 10.5 8.02 3.1 1.31 2.32 3.74 1.42 3.34 2.17 2.99 2.48 1.99 0.678 5.62 4.01 0.78 5.47 3.24 6.66 0.835 -0.7 0.222 0.529 5.32 3.66 2.83 8.51 3.17 2.37 5.2 2.61 6.87 2.63 1.11 1.65 5.63 2.47 0.701 3.5 3.84 2.65 5.52 3.6 2.01 1.94 3.54 1.45 7.19 1.52 -5.21 4 1.6 -1.9 -3.65 13.4 2.05 4.36 2.72 3.62 0.636 0.226 0.0239 3.87 6.13 6.99 3.69 1.3 -2.18 2.52 3.23 2.66 7.43 1.65 0.769 1.82 2.07 2.77 7.74 3.35 4.96 -0.153 2.73 2.86 4.43 8.93 1.46 4.47 -1.5 1.76 2.52 1.59 2.37 1.82 3.87 1.18 4.4 2.54 4.5 3.39 0.292 3 0.454 2.06 4.49 0.202 -0.00922 4.41 2.03 1.05 3.24 0.799 3.88 1.25 2.31 5.23 6.17 0.132 4.63 -3.26 3.49 4.73 3.47 3.3 4.5 2.63 6.82 3.92 -0.176 3.88 3.79 1.56 5.95 2.14 2.95 1.45 4.58 3.13 3.84 2.65 5.94 1.73 2.34 10.4 0.737 2.74 1.72 4.2 -0.215 6.38 2.69 -0.155 4.94 6.36 6.77 -4.5 0.183 4.29 1.14 3.45 1.4 4.29 1.91 3.86 2.17 4.13 2.14 4.59 1.68 2.85 6.89 3.65 -1.31 4.21 1.38 4.65 1.94 2.29 4.14 7.3 5.46 3.07 9.21 1.26 2.76 3.47 4.39 4.89 0.154 4.25 2.08 2.43 6.17 4.86 0.672 -0.351 3.88 5.13 5.65 12.7 5.66 5.27 4.65 0.892 4.33 4.72 1.55 1.96 5.12 2.23 3.25 2.86 1.65 3.66 1.2 0.27 3.7 1.2 -0.95 3.72 2.74 -3.93 4.39 3.35 8.82 2.91 4.42 5.74 0.853 2.83 3.98 2.76 6.24 2.12 -0.191 4.22 1.04 -0.464 3.82 2.64 2.31 5.22 2.07 4.74 2.44 1.09 2.51 5.33 3.3 1.44 0.738 7.43 4.83 -7.69 5.96 -0.835 3.58 1.11 6.4 4.37 1.88 4.36 0.158 1.09 3.69 3.35 -8.51 3.42 -11.2 -1.96 2.24 2.25 3.58 1.71 0.629 4.72 0.778 5.6 1.31 4.33 4.3 3.47 3.21 5.28 0.523 5.13 7.78 4.78 8.2 6.72 3.7 3.83 4.74 3.19 2.57 2.73 4.24 3.55 1.53 3.27 4 -3.29 7.01 3.31 3.76 1.45 2.89 4.04 6.25 5.34 0.419 3.13 4.31 6.42 -0.419 0.668 2.76 2.71 5.84 1.35 3.91 2.72 3.18 4.26 5.11 1.75 2.75 1.92 2.76 4.02 4.81 2.75 3.08 -1.37 6.15 3.81 3.53 -0.775 3.27 3.2 -0.317 0.788 1.36 2.99 3.15 3.45 2.96 1.13 4.79 6.91 3.76 3.16 4.33 3.52 -0.385 3.96 1.2 4.68 2.89 5.72 9.01 -0.0182 -2.65 5.53 1.98 11.6 1.44 5.97 5.11 4.8 3.59 2.88 4.52 -0.24 -2.29 8.41 3.66 -1.71 2.8 6.81 -0.0823 3.02 1.14 4.41 3.44 5.95 1.06 0.459 -9.82 3.74 4.66 -0.628 6.64 4.73 5.02 2.36 9.23 5 2.42 6.01 4.09 3.49 -3.63 7.1 12.7 3.45 1.98 7.31 4.76 6.18 5.67 0.675 3.16 3.91 3.29 6.47 4.26 -1.47 3.56 4.34 3.71 8.62 5.96 3.66 4.07 8.88 2.62 4.55 3.22 6.89 -0.666`,
  ),
  cited: {
    list: readForest(`-1.97
cosineRank<0.5 upperLateRank<0.5 bm25Rank<0.1 0.051 -0.0272 centred<0.145 0.00471 0.0544 upperLeadRank<0.5 precision<0.0909 0.0782 0.0171 lowerLead<0.000451 0.015 0.119
learnedRank<0.5 learnedBelow<-0.985 coverageRank<0.1 0.00295 -0.0373 coverageRank<0.1 0.0794 -0.00398 learned<1.03 upperLateBelow<-0.0559 0.028 0.0888 precision<0.222 0.157 0.0739
learnedBelow<-0.372 learnedBelow<-0.985 upperLead<0.0344 -0.0349 0.0133 bm25Rank<0.1 0.095 -0.00262 learnedBelow<0 upperLateOver<0.0378 0.015 0.0652 precision<0.455 0.115 0.0106
learnedBelow<-0.372 bm25Rank<0.1 learnedBelow<-1.08 0.00716 0.0868 learned<0.294 -0.0321 0.00435 learned<0.697 upperShareRank<0.5 0.00747 0.0511 upperLeadOver<0.003 0.0557 0.114
learned<0.579 learned<0.215 upperLateBelow<-0.0368 -0.0319 -0.00211 lowerBackOver<-0.057 0.0331 -0.00226 upperLeadBelow<-0.014 learned<1.03 0.0196 0.0697 precision<0.455 0.107 0.0138
learnedRank<0.5 learned<0.215 bm25Rank<0.1 0.0111 -0.0325 bm25Rank<0.1 0.0633 0.000354 learned<1.03 upperLateBelow<-0.0368 0.0219 0.0713 upperLeadOver<-0.0161 0.00546 0.0931
learnedRank<0.5 coverageRank<0.1 bm25OfBest<0.258 0.0575 -0.00419 upperLateRank<0.5 -0.0289 0.0101 upperLateRank<0.333 upperSharpOver<-0.0783 0.0644 0.0182 upperSharpOver<0.202 0.0833 0.0431
learnedRank<0.5 learned<0.0653 coverageRank<0.1 0.00528 -0.033 coverageRank<0.1 0.0635 -0.00585 learned<1.03 upperLeadBelow<-0.0106 0.0179 0.0575 precision<0.455 0.08 0.0165
learned<0.579 learnedBelow<-0.985 lowerLead<0.0109 -0.0353 -0.00893 bm25Rank<0.1 0.0769 -0.00508 lowerLead<0.00482 precision<0.0909 0.0637 0.0147 precision<0.286 0.0789 0.0336
learnedRank<0.5 learned<0.137 sentences<2.4 -0.0303 0.00208 precision<0.0769 0.0394 -0.0065 learned<1.03 upperLeadRank<1 0.0209 0.0592 precision<0.222 0.0809 0.0421
learnedRank<0.5 learnedRank<0.167 sentences<2.4 -0.0315 0.00408 lowerShareOver<0.0467 -0.01 0.0224 centredRank<1 lowerBackOver<-0.0219 0.0497 0.0162 bm25<0.531 0.0719 0.0181
learned<0.294 bm25Rank<0.1 learned<-0.474 -0.00775 0.0431 upperLateBelow<0 -0.0299 0.0211 lowerLeadOver<-0.00303 bm25Rank<0.1 0.071 0.00294 learned<1.03 0.0336 0.0615
learnedBelow<-0.494 learned<0.215 learnedBelow<-0.985 -0.0313 -0.00987 upperEarlyRank<0.125 0.0307 -0.00649 upperLeadRank<0.5 learned<0.377 -0.00176 0.0277 lowerBackBelow<-0.0951 0.0715 0.0376
learnedBelow<-0.494 learnedBelow<-1.08 coverageRank<0.1 0.00619 -0.0335 share<0.0111 0.0595 -0.00672 learned<0.697 precision<0.238 0.023 -0.00992 upperLate<0.198 -0.00578 0.0502
upperLateRank<0.5 bm25Rank<0.1 cosine<0.256 -0.0163 0.0536 cosine<0.593 -0.0266 -0.0016 lowerLeadOver<-0.000165 upperLateBelow<-0.112 -0.0104 0.0196 bm25OfBest<0.668 0.0626 0.0343
learnedBelow<-0.694 lowerLead<0.0109 sentences<2.4 -0.0298 0.006 learnedBelow<-1.29 -0.0139 0.0169 learnedBelow<-0.11 coverage<0.0824 0.0426 0.00649 lowerLead<0.00198 0.0213 0.0514
learned<0.377 coverageRank<0.1 precision<0.0909 0.0429 -0.00584 upperLateOver<0.0531 -0.0291 -0.00122 precision<0.0909 upperLeadBelow<-0.0476 0.0171 0.0701 lowerLead<0.00482 0.0017 0.0301
learnedBelow<-0.694 upperLead<0.0344 coverageRank<0.1 0.0132 -0.0281 coverageOfBest<0.699 0.0482 0.00497 learnedRank<0.5 coverageRank<0.1 0.0586 0.00157 precision<0.238 0.0489 0.0174
learnedBelow<-0.985 coverageRank<0.1 learnedBelow<-1.63 -0.0182 0.0355 upperShare<0.0964 -0.036 -0.0125 learnedBelow<-0.246 upperShareOver<0.0933 0.000539 0.0399 upperLateBelow<-0.0559 0.022 0.0459
learnedBelow<-0.985 lowerLeadOver<0.00256 lowerEarlyRank<0.1 0.00443 -0.0332 precision<0.25 -0.0143 0.0283 learned<0.697 coverageOfBest<0.0864 0.058 0.00419 upperLeadBelow<-0.0106 0.0228 0.05
learnedBelow<-0.694 lowerLeadOver<-0.000165 bm25Rank<0.1 0.0108 -0.0284 rarest<0.5 0.0268 -0.0151 bm25Rank<0.1 0.0749 upperShareOver<0.0343 0.00221 0.0344
learnedRank<0.333 bm25Rank<0.1 learnedRank<0.125 -0.00142 0.0532 upperLead<0.000777 -0.0303 -0.0128 upperLateOver<0.0893 bm25Rank<0.111 0.0472 0.00314 precision<0.375 0.0388 0.0000413
learned<0.697 learned<0.0653 bm25Rank<0.1 0.014 -0.027 upperBackRank<0.125 0.0291 -0.00338 lowerEarlyOver<-0.073 lowerSharpBelow<-0.148 0.0591 0.00696 learned<1.34 0.0119 0.0455
learned<0.377 learned<-0.384 lowerLead<0.0252 -0.0329 0.00285 share<0.0111 0.0427 -0.0134 otherNames<2.3 upperLeadRank<0.5 0.00441 0.0278 fragment<1 0.0568 -0.00525
learned<0.215 lowerLeadOver<-0.000165 share<0.0111 0.00679 -0.0271 centred<0.0891 -0.0181 0.0196 upperLead<0.0155 otherNames<1.61 -0.000826 0.0252 coverageOfBest<0.83 0.0478 0.0195
upperLead<0.0155 bm25Rank<0.1 cosine<0.256 -0.019 0.0388 upperShare<0.0905 -0.0245 -0.000192 bm25OfBest<0.943 upperLead<0.0344 0.0171 0.0496 upperLateBelow<0 -0.0076 0.0218
learned<0.579 bm25Rank<0.1 learned<-0.384 -0.00517 0.0508 upperLateBelow<-0.0368 -0.023 0.0119 upperLeadBelow<-0.014 lowerBackBelow<-0.168 0.0291 0.0021 upperSharp<0.498 0.0515 0.0224
learnedBelow<-0.985 upperLeadOver<0.024 bm25Rank<0.1 0.000351 -0.0304 rarest<0.5 0.0406 -0.000214 learnedBelow<-0.11 bm25Rank<0.1 0.0544 0.000737 lowerBackOver<0.0262 0.041 0.0186
learnedBelow<-0.985 lowerSharpRank<0.1 learnedBelow<-1.4 -0.00533 0.0455 upperLeadOver<0.003 -0.0298 -0.00101 learnedBelow<-0.11 bm25Rank<0.1 0.0442 0.000881 precision<0.286 0.0328 0.000694
learnedRank<0.333 bm25Rank<0.1 sentences<2.4 0.00397 0.0431 lowerLead<0.0109 -0.0233 0.00152 otherNames<2.3 lowerLead<0.00198 -0.00182 0.0215 upperLeadOver<-0.0117 -0.00233 0.051
learnedBelow<-0.985 upperLateBelow<-0.0368 lowerSharpRank<0.1 0.0055 -0.0294 upperSharp<0.543 0.0264 -0.015 learned<1.03 bm25Rank<0.1 0.0453 0.00236 precision<0.167 0.0422 0.0174
upperLateOver<0.0378 coverageRank<0.1 lowerLeadRank<0.111 -0.00127 0.045 upperLead<0.00549 -0.0235 0.00116 centredOfBest<-0.0259 lowerSharpOver<-0.0136 0.0237 0.00122 lowerBackOver<0.0379 0.0405 0.0184
learnedBelow<-0.494 learnedBelow<-1.51 upperLead<0.0155 -0.0319 0.000903 lowerEarlyRank<0.111 0.0158 -0.0101 upperLead<0.0155 precision<0.0769 0.0352 0.00428 coverageRank<1 0.0396 0.015
learned<0.137 lowerSharpRank<0.1 coverageOfBest<0.342 0.0218 -0.00896 centredRank<0.5 -0.0241 0.0201 upperLeadOver<0.024 lowerBackOver<-0.0478 0.0247 -0.000142 coverageOfBest<1 0.0444 0.0122
learnedBelow<-0.985 bm25Rank<0.1 precision<0.0909 0.0223 -0.0161 upperLead<0.0155 -0.0303 0.000461 bm25Rank<0.1 coverageRank<0.111 0.0571 -0.00646 upperLead<0.0155 -0.000943 0.0223
learned<0.294 upperLateBelow<-0.0368 bm25Rank<0.1 0.0098 -0.0238 lowerLead<0.00198 -0.0101 0.021 learned<1.03 bm25Rank<0.111 0.032 0.00197 bm25Rank<1 0.0355 0.00565
upperLead<0.0155 learnedRank<0.5 sentences<2.4 -0.0172 0.00986 lowerLateBelow<-0.0564 0.000821 0.0225 lowerSharpBelow<-0.283 upperShareRank<0.143 -0.0103 0.0481 lowerQuartileOver<-0.0217 -0.0191 0.0183
centredOfBest<0 lowerLateRank<0.5 bm25Rank<0.1 0.021 -0.0157 upperBackOver<-0.0191 0.0274 0.00368 bm25OfBest<0.943 upperLeadRank<0.111 -0.00101 0.0346 upperLateBelow<0 -0.00808 0.0225
learnedRank<0.25 coverageRank<0.1 learned<-0.384 -0.00949 0.0263 upperLead<0.00157 -0.0282 -0.006 share<0.0111 0.0576 learnedRank<1 0.00115 0.0185
learned<0.0653 coverageRank<0.1 lowerLowest<0.111 -0.00681 0.0323 lowerLead<0.0109 -0.0265 -0.00491 learned<1.03 coverageRank<0.1 0.0467 0.00102 otherNames<1.61 0.015 0.0396
learnedBelow<-1.08 upperLeadRank<0.5 sentences<2.4 -0.0272 0.0042 upperGap<0.764 -0.00709 0.032 bm25Rank<0.111 lowerLeadOver<-0.0151 -0.00603 0.0408 upperShare<0.12 -0.00649 0.0128
learnedBelow<-0.985 upperShare<0.0851 coverageRank<0.1 0.000116 -0.0283 lowerSharpBelow<-0.283 0.0336 -0.0156 precision<0.111 coverageRank<0.111 0.0441 0.0174 lowerFirst<0.127 -0.00444 0.0146
upperLateOver<0.0531 bm25Rank<0.1 centredOfBest<-0.216 0.00167 0.0366 upperLead<0.0344 -0.0157 0.0218 otherNames<2.3 coverage<0.0824 0.039 0.00693 centredOfBest<-0.312 -0.0138 0.0427
learnedRank<0.333 upperFirst<0.081 lowerSharpRank<0.1 0.00762 -0.0229 upperGap<0.783 -0.00641 0.0231 upperLateBelow<-0.0559 lowerBack<0.193 0.0302 -0.000959 lowerBack<0.488 0.0276 -0.00643
upperLateBelow<-0.112 centred<0.0336 upperLate<0.317 -0.0284 -0.00743 precision<0.111 0.0182 -0.0104 otherNames<2.3 lowerSharpBelow<-0.148 0.0187 0.00139 upperBackOver<0.00448 0.0357 0.00608
learned<0.215 lowerLead<0.0252 coverageRank<0.1 0.00613 -0.0218 cosine<0.61 -0.00117 0.0311 lowerBackOver<-0.057 upperBackBelow<-0.237 0.0122 0.0392 lowerScaledRank<0.5 -0.00441 0.0132
learnedBelow<-0.494 upperLead<0.000777 learnedBelow<-0.885 -0.0266 -0.00497 lowerEarlyBelow<-0.364 0.0163 -0.012 lowerBackOver<-0.0478 lowerShareBelow<-0.16 0.000885 0.0361 upperLead<0.0155 -0.000694 0.0181
learned<0.215 lowerEarlyRank<0.1 cosine<0.256 -0.0166 0.0213 centredOfBest<-0.0585 -0.0205 0.0138 upperBackBelow<-0.19 fragment<1 0.0264 -0.00755 centredOfBest<0 -0.00313 0.015
learned<-0.384 lowerShareRank<0.0909 upperShareBelow<-0.188 -0.0114 0.0338 learnedRank<0.0909 0.0056 -0.0281 upperLateBelow<-0.0368 share<0.0111 0.0413 -0.0051 lowerBackOver<0.139 0.0205 -0.00309
learnedBelow<-0.985 lowerLead<0.0109 lowerEarlyRank<0.111 0.00349 -0.0252 upperBack<0.401 -0.00358 0.0476 upperLateOver<0.0893 lowerEarlyRank<0.111 0.0305 -0.00311 upperSharpOver<0.202 0.023 0.00453
learnedRank<0.25 bm25Rank<0.1 lowerLate<0.17 -0.0183 0.0212 upperLead<0.00157 -0.024 -0.00313 lowerEarlyOver<-0.073 otherNames<0.693 0.0012 0.0263 upperScaledBelow<-0.715 -0.0145 0.00656
centredRank<1 learned<-0.384 upperLead<0.0155 -0.0276 0.00534 share<0.0111 0.0411 -0.00306 bm25OfBest<0.943 upperFirst<0.0453 0.0029 0.0347 lowerBackBelow<-0.0424 0.0198 -0.00743
learnedBelow<-1.08 lowerLead<0.0109 upperEarlyRank<0.111 -0.00426 -0.0285 rarest<0.5 0.0242 -0.0183 coverage<0.03 nextOfBest<0.245 0.0114 0.0518 upperFirst<0.081 -0.00464 0.0112
lowerLead<0.00198 coverage<0.03 learned<-0.384 -0.00678 0.0349 lowerLate<0.39 -0.0197 -0.00237 rarest<0.5 rarest<0.4 0.0127 0.0471 upperLowest<0.226 -0.00504 0.0276
learned<-0.384 lowerSharpRank<0.1 upperBack<0.192 -0.0132 0.0227 upperShareOver<0.00121 -0.0296 -0.00629 coverageRank<0.1 bm25OfBest<0.258 0.0494 0.00664 lowerFirst<0.0948 -0.00718 0.00732
learnedBelow<-0.985 lowerLead<0.0109 coverageRank<0.1 0.00277 -0.0234 coverageOfBest<1 0.0101 -0.0229 share<0.0111 upperLeadBelow<-0.0536 0.0116 0.0465 centredOfBest<0 -0.00015 0.0167
centred<0.0891 upperLateOver<0.0531 lowerSharpRank<0.1 0.00974 -0.0213 otherQuantities<0.693 -0.0173 0.013 bm25Rank<0.111 upperLeadOver<-0.00935 -0.00174 0.0355 lowerLead<0.00198 -0.00517 0.00996
upperLate<0.215 bm25<0.0315 previousOfBest<0.317 -0.0117 0.0279 otherNames<2.3 -0.0238 0.00802 lowerQuartileBelow<-0.0756 lowerEarlyOver<-0.073 0.00693 -0.0113 lowerMeanOver<0.0107 0.0233 0.00642
learnedBelow<-1.4 lowerEarly<0.487 lowerShareRank<0.25 -0.0211 0.00952 precision<0.455 -0.0333 0.00087 lowerEarlyOver<-0.073 share<0.0239 0.0368 0.0127 upperQuartileBelow<-0.0541 -0.0108 0.00924
learnedBelow<-1.08 lowerEarlyRank<0.1 centred<-0.0716 -0.0182 0.0277 upperLateOver<0.0114 -0.027 -0.00752 share<0.0111 best<0.358 0.0415 0.0081 upperLateOver<-0.0109 -0.00894 0.00784
learned<0.697 share<0.0111 cosineOfBest<0.387 -0.0103 0.0312 lowerFirst<0.148 -0.0132 0.00552 upperSharpOver<-0.0439 upperBackBelow<-0.285 -0.000467 0.0348 upperLowest<0.226 0.00155 0.0324
learnedRank<0.167 upperLateRank<0.333 precision<0.375 -0.0209 0.00879 bm25OfBest<0.668 0.0151 -0.0138 precision<0.0769 plainRank<0.125 0.0439 0.0127 upperShare<0.0653 -0.0188 0.0054
learnedBelow<-1.4 upperLead<0.00157 coverageRank<0.1 -0.00136 -0.0309 lowerEarly<0.2 0.0239 -0.0134 coverage<0.03 plainOfBest<0.0979 0.0425 0.000512 lowerLead<0.00198 -0.00526 0.00972
upperLateBelow<-0.093 coverageRank<0.1 centredOfBest<-0.216 0.0029 0.0353 learnedRank<0.25 -0.0202 -0.00172 bm25OfBest<0.712 lowerSharp<0.789 0.021 -0.0227 upperLowest<0.226 -0.00488 0.0276
learnedRank<0.167 lowerFirst<0.174 bm25Rank<0.1 0.00379 -0.0199 upperEarlyOver<0.0406 0.021 -0.0136 lowerEarlyOver<-0.073 bigrams<0.238 0.0188 -0.00859 lowerScaledRank<0.5 -0.0083 0.00875
learned<-0.474 sentences<2.4 upperGap<0.868 -0.0264 -0.000359 early<0.125 -0.0138 0.0192 upperGap<0.803 learned<1.34 -0.00115 0.0204 names<0.331 0.0334 0.00335
bm25Rank<0.1 learnedRank<0.125 previous<0.121 -0.0163 0.019 lowerBackRank<0.333 0.0371 -0.00412 upperLateRank<0.5 upperShare<0.0653 -0.0181 -0.00535 upperSharpOver<0.202 0.0134 -0.00249
learned<0.697 learned<-0.575 upperLead<0.0155 -0.0291 0.00936 upperBackOver<-0.0115 0.0056 -0.00991 lowerBackOver<-0.0661 early<0.111 -0.00371 0.0366 learned<1.34 0.000688 0.0177
learned<-0.575 lowerMeanRank<0.1 upperLate<0.266 -0.00955 0.0219 cosineOfBest<0.828 -0.0283 0.00208 bm25Rank<0.111 early<0.143 0.00506 0.0306 upperShare<0.0606 -0.0183 0.00169
upperLateBelow<-0.0368 centred<0.0336 upperLateOver<0.112 -0.0186 0.0248 lowerSharpOver<-0.0293 0.0176 -0.00595 upperSharp<0.477 precision<0.154 0.0129 0.0407 learnedRank<1 -0.00131 0.0169
learnedBelow<-1.4 lowerEarly<0.36 upperShareRank<0.167 -0.0162 0.0242 lowerLeadBelow<-0.209 0.00476 -0.0275 lowerSharpOver<-0.047 upperBackRank<0.1 0.0425 0.0127 lowerScaled<0.221 -0.0118 0.00642
learnedBelow<-0.694 upperEarly<0.49 upperShareOver<0.00121 -0.00789 0.0176 lowerShare<0.111 -0.0283 -0.00964 precision<0.25 centredRank<1 0.00476 0.0211 names<0.198 0.0192 -0.0103
learnedBelow<-0.694 share<0.0111 centred<-0.0458 -0.00219 0.0332 upperLead<0.000777 -0.0191 -0.00179 bm25Rank<0.111 lowerShareOver<-0.00436 0.00958 0.0476 upperLateOver<0.0893 -0.00401 0.00956
learnedBelow<-0.694 centred<0.0891 sentences<2.4 -0.0198 0.0157 upperGap<0.868 -0.00226 0.0471 otherNames<1.95 lowerEarlyOver<-0.0998 0.0136 -0.00301 coverageRank<0.125 0.045 0.0145
learned<0.697 lowerLateOver<0.148 upperScaledRank<0.1 0.0146 -0.0103 upperMeanOver<0.152 0.0152 -0.00771 upperSharpBelow<-0.182 upperLeadOver<-0.0104 -0.00774 0.0276 learned<1.34 -0.00312 0.0141
upperLead<0.0155 upperLate<0.282 precision<0.0667 0.0109 -0.0191 nextOfBest<0.531 -0.00446 0.008 bm25OfBest<0.712 precision<0.25 0.0159 0.06 upperLowest<0.188 -0.00556 0.024
bm25Rank<0.1 previous<0.0953 upperGap<0.701 0.02 -0.0143 coverageRank<0.125 0.0379 -0.0124 upperShare<0.0701 lowerEarlyRank<0.1 0.0105 -0.019 upperGap<0.803 0.000763 0.025
lowerLead<0.00198 coverageRank<0.1 learnedBelow<-1.9 -0.0149 0.0239 plainOfBest<0.414 -0.0176 -0.00056 coverageOfBest<1 centred<0.0336 -0.00605 0.0157 upperGap<0.364 0.0185 -0.015
bm25Rank<0.1 lowerLowest<0.0806 pronoun<1 -0.00838 0.0214 plainOfBest<0.414 0.0332 -0.000569 upperLead<0.0344 otherNames<2.3 -0.00777 0.0144 upperMean<0.472 0.0276 -0.000574
centred<0.0891 lowerLateBelow<-0.413 bm25<0.0315 -0.00363 -0.0313 lowerBackOver<0.00607 0.00173 -0.0169 upperEarlyBelow<-0.567 lowerBackRank<1 0.0294 -0.00983 lowerFirst<0.127 -0.00402 0.00849
share<0.0111 learned<-0.384 lowerLeadOver<-0.0151 0.0121 -0.0131 lowerLeadRank<0.111 0.0028 0.037 centred<0.0891 upperLead<0.0344 -0.0137 0.0132 upperSharpBelow<-0.298 0.0158 -0.000209
upperLate<0.215 precision<0.0667 learned<-0.307 -0.0175 0.0224 kindClash<1 -0.0205 0.012 rarest<0.5 rarest<0.4 0.00428 0.0351 lowerLowest<0.229 -0.00591 0.0154
learnedBelow<-1.08 sentences<2.4 upperLeadRank<0.5 -0.0205 0.00572 upperBackOver<-0.0417 0.0288 -0.0068 upperBackBelow<-0.111 upperShare<0.12 0.00545 0.0211 lowerEarlyBelow<-0.292 0.0124 -0.00432
learnedBelow<-1.4 upperEarly<0.346 upperShareRank<0.167 -0.0114 0.0208 share<0.02 0.00373 -0.029 upperMeanRank<0.1 names<0.5 0.0391 -0.000564 lowerQuartileOver<0.0407 -0.00263 0.00899
learned<0.137 lowerFirst<0.251 bm25Rank<0.1 0.0115 -0.0168 lowerEarlyBelow<0 0.0353 -0.0132 otherNames<1.61 upperEarly<0.46 0.00708 -0.00947 upperBackOver<-0.0265 0.0261 0.00509
learnedBelow<-1.51 lowerEarlyRank<0.111 upperBack<0.176 -0.016 0.0158 centred<0.165 -0.0264 0.00248 bm25Rank<0.111 coverageRank<0.111 0.0259 0.000354 upperLeadRank<0.167 -0.00782 0.00404
learnedBelow<-0.985 upperLateBelow<-0.112 lowerMeanRank<0.1 0.00749 -0.021 upperGap<0.671 -0.00871 0.0215 otherNames<2.3 centredRank<1 -0.00265 0.00871 precision<0.167 0.0277 -0.00349
learnedBelow<-1.51 upperLead<0.00775 lowerMean<0.305 -0.0085 -0.0292 upperBack<0.218 -0.0215 0.0188 bm25Rank<0.1 coverageRank<0.111 0.0323 -0.00853 otherNames<2.3 -0.00209 0.016
learnedBelow<-1.9 upperLeadOver<0.000329 upperQuartileBelow<-0.0291 -0.0274 0.00674 upperGap<0.83 -0.0148 0.0355 bm25Rank<0.111 nextOfBest<0.212 -0.00866 0.0185 upperLeadOver<0.024 -0.0045 0.00974
upperLate<0.181 upperGap<0.868 otherNames<1.95 -0.0265 0.00596 upperLate<0.143 -0.011 0.0307 rarest<0.5 rarest<0.4 0.00498 0.0316 lowerGap<0.315 0.0116 -0.00796
learned<1.34 lowerEarly<0.422 lowerFirst<0.148 -0.00197 0.0161 upperQuartileBelow<-0.0427 -0.0142 0.00135 precision<0.222 quantitiesOfKind<0.5 0.000459 0.0321 upperBackBelow<-0.0974 0.0187 -0.01
next<0.147 centredOfBest<0 lowerBackBelow<-0.154 -0.00371 -0.0179 upperLeadBelow<0 0.000607 0.0226 lowerBackBelow<-0.0618 upperShare<0.111 0.00343 0.0195 coverageOfBest<0.342 0.0181 -0.00974
learnedBelow<-1.9 upperLead<0.0155 lowerEarlyRank<0.1 0.00391 -0.0275 upperLowest<0.0474 0.0389 -0.0151 lowerEarlyOver<-0.073 upperShareOver<-0.0615 -0.0114 0.0136 lowerScaledRank<0.5 -0.00864 0.00639
upperGap<0.671 lowerQuartileBelow<-0.025 coverageRank<0.1 0.0186 -0.012 upperSharpBelow<-0.161 0.0363 0.00229 upperShare<0.0653 upperBackRank<0.1 0.0196 -0.0122 lowerLowest<0.122 0.0206 -0.00868
lowerScaledBelow<-0.549 bm25Rank<0.1 lowerQuartileOver<-0.0493 -0.00346 0.0243 share<0.0734 -0.0127 0.00185 bm25Rank<1 lowerShare<0.247 0.00765 0.0302 upperBack<0.381 0.00453 -0.0175
learnedBelow<-1.4 bm25OfBest<0.258 lowerLead<0.00316 -0.0104 0.032 precision<0.286 -0.0249 0.00174 lowerSharpOver<-0.047 upperScaledRank<0.143 0.00344 0.0219 lowerQuartileOver<-0.0156 -0.0172 0.00194
lowerLate<0.203 share<0.02 upperShareBelow<-0.174 -0.00422 0.0216 otherNames<2.08 -0.0237 0.0054 upperGap<0.783 lowerQuartileOver<-0.0156 -0.00914 0.00457 lowerLateBelow<0 0.02 -0.00719
bm25Rank<0.1 centred<0.0336 previous<0.239 -0.0122 0.0165 learnedBelow<-1.76 -0.00701 0.0306 upperLateOver<0.0239 centred<0.259 -0.0121 0.00355 rarest<0.5 0.0103 -0.00445
rarest<0.5 rarest<0.4 upperShareOver<-0.0401 -0.00929 0.00596 precision<0.222 0.042 0.00996 upperLowest<0.226 otherQuantities<0.693 -0.0154 -0.00321 learnedBelow<-0.494 -0.012 0.021
learnedBelow<-1.4 centred<0.165 precision<0.375 -0.0188 0.0127 upperBackOver<-0.0265 0.0292 -0.011 lowerBackBelow<-0.0951 lowerGap<0.879 0.0067 0.0313 lowerQuartileRank<0.167 -0.0151 0.000334
learnedBelow<-0.985 lowerSharpRank<0.1 upperBack<0.205 -0.00451 0.0341 upperLateRank<1 -0.018 0.0131 bm25Rank<1 upperLeadOver<0.0514 0.00339 0.0317 upperBack<0.346 0.00569 -0.0207
upperMeanRank<0.1 lowerEarlyBelow<-0.609 centred<-0.0458 -0.00785 0.0574 cosineOfBest<0.747 0.0142 -0.0154 centredOfBest<-0.0831 next<0.147 -0.0118 -0.000588 coverageRank<0.143 0.0195 -0.000666
lowerLead<0.00198 lowerShareRank<0.1 nextOfBest<0.784 0.0251 -0.00597 otherNames<2.3 -0.0101 0.0122 bm25OfBest<0.712 precision<0.167 0.00685 0.0337 upperQuartileBelow<0 -0.00852 0.00747
learnedBelow<-0.11 upperEarlyOver<0.0763 upperScaledRank<0.333 -0.00451 0.015 plainOfBest<0.0979 -0.0276 -0.00573 lowerBackOver<-0.0391 upperBackBelow<-0.37 -0.00535 0.0303 upperGap<0.421 0.0173 -0.00196
upperGap<0.83 lowerQuartileOver<-0.0217 lowerSharpOver<-0.0641 -0.00385 -0.0198 lowerSharpOver<0.00166 0.0117 -0.0015 otherQuantities<0.693 upperBack<0.229 -0.0187 0.0125 upperShare<0.0345 -0.00158 0.04
upperLate<0.215 lowerSharpRank<0.125 upperLeadOver<-0.0117 -0.0215 0.00797 upperQuartileOver<0.045 -0.0224 0.00831 centredOfBest<-0.0585 upperGap<0.83 -0.00258 0.0224 bm25OfBest<0.943 0.015 -0.000232
upperLate<0.215 upperMean<0.325 upperScaledBelow<-1.06 -0.0124 0.0201 centred<0.336 -0.0278 0.00487 share<0.0111 lowerShareBelow<-0.221 -0.00184 0.0311 lowerShareOver<-0.054 -0.0175 0.00271
lowerScaled<0.339 lowerSharpOver<0.00166 upperShareRank<0.167 -0.00322 0.0146 lowerBackRank<0.125 0.0163 -0.0147 upperSharpOver<0.202 upperLate<0.181 -0.0202 0.0159 upperLateBelow<-0.187 0.0286 -0.00488
otherNames<2.3 coverageOfBest<1 upperLeadOver<0.024 -0.000722 0.0201 upperGap<0.28 0.00789 -0.0154 learnedRank<0.5 cosine<0.391 0.0221 -0.005 lowerBackOver<-0.0661 0.0415 0.0133
upperLead<0.0344 lowerShareRank<0.1 lowerBack<0.177 -0.0015 0.0247 upperLead<0.000777 -0.00966 -0.00000505 coverageOfBest<0.927 upperLeadBelow<-0.0333 0.0465 0.0145 lowerBack<0.416 0.0102 -0.0156
upperGap<0.83 learnedBelow<-1.08 sentences<2.4 -0.0151 0.0152 bm25Rank<0.111 0.0153 0.000343 lowerLeadRank<0.333 upperLateRank<0.333 -0.00899 0.0289 cosineOfBest<0.847 0.0519 0.00706
lowerLead<0.00198 upperBack<0.333 sentences<2.4 -0.00494 0.0189 cosine<0.752 -0.0229 0.00115 upperShareBelow<-0.247 lowerBack<0.242 -0.00743 0.0455 lowerBackOver<-0.00318 0.0107 -0.0031
next<0.147 share<0.0111 upperLeadOver<-0.0117 -0.0165 0.0271 upperLead<0.0155 -0.0127 0.00168 lowerBackBelow<-0.0424 lowerLateBelow<-0.281 -0.000757 0.0117 upperQuartileBelow<-0.0648 -0.0173 0.00796
upperLate<0.181 coverageOfBest<0.17 lowerLeadBelow<-0.0531 -0.00783 0.0207 quantitiesOfKind<1 -0.0275 0.0118 upperShareOver<-0.0209 coverageRank<0.1 0.0132 -0.0119 bm25OfBest<0.422 0.018 0.000174
upperGap<0.803 lowerQuartileOver<-0.0156 lowerMeanRank<0.0909 0.03 -0.0106 lowerSharpRank<0.167 0.0152 0.000156 learned<-0.474 lowerBackBelow<-0.402 0.0138 -0.0159 previousOfBest<0.533 0.0264 0.00513
upperGap<0.83 upperLateBelow<-0.112 next<0.147 -0.0159 -0.00217 otherQuantities<1.1 -0.000548 0.0127 otherQuantities<0.693 precision<0.192 -0.0159 0.0204 lowerBackBelow<-0.182 0.0428 0.000465
nextOfBest<0.285 plain<0.651 upperEarly<0.521 -0.00303 -0.0198 lowerQuartile<0.363 -0.00761 0.0291 lowerSharpOver<-0.0136 lowerLateBelow<-0.34 -0.00326 0.0158 upperQuartileBelow<-0.0648 -0.0101 0.00646
next<0.159 centredRank<1 lowerEarly<0.487 -0.00312 -0.0164 bm25OfBest<0.759 0.0208 -0.000828 upperBackBelow<-0.0174 lowerShareRank<0.1 0.0314 0.00722 lowerLowest<0.229 -0.0149 0.013
upperLate<0.215 upperLateBelow<-0.586 upperLead<0.00549 -0.0159 0.0433 learned<1.34 -0.0183 0.011 rarest<0.5 rarest<0.4 0.00194 0.0319 lowerLowest<0.229 -0.00604 0.0121
bm25OfBest<0.712 upperLead<0.00549 bm25Rank<0.0909 0.0293 -0.00293 upperShareBelow<-0.188 0.0449 0.00842 lowerGap<0.434 lowerScaledOver<0.808 -0.00554 0.0283 lowerGap<0.813 -0.0123 0.00837
lowerFirst<0.148 lowerBackBelow<-0.0188 centred<0.207 -0.00712 0.00662 upperQuartileRank<0.1 0.0159 -0.0257 lowerShareBelow<-0.125 best<0.337 0.00000517 0.0404 upperLateRank<1 -0.00276 0.0127
bm25Rank<0.1 upperLate<0.117 -0.0139 plainRank<0.125 0.0263 0.00492 learnedBelow<-0.985 upperLead<0.0344 -0.0149 0.0122 quantitiesOfKind<1 -0.000873 0.0123
lowerBackBelow<-0.111 centred<-0.0226 upperGap<0.83 -0.0146 0.0079 upperQuartile<0.176 0.0129 0.00107 kindClash<1 upperLead<0.0344 -0.011 0.00138 previous<0.159 0.0259 -0.00119
otherNames<2.3 upperLate<0.249 sentences<2.4 -0.0143 0.0122 coverageOfBest<1 0.00484 -0.006 learnedBelow<-1.19 lowerScaledBelow<-0.0813 -0.0206 0.0179 lowerEarlyOver<0.222 0.0261 -0.000627
rarest<0.5 rarest<0.4 coverageRank<1 0.00326 -0.0251 lowerEarlyOver<0.222 0.0323 -0.00199 upperLowest<0.188 lowerScaled<-0.599 -0.0329 -0.00762 lowerScaled<0.808 0.000599 0.0219
upperGap<0.83 otherNames<2.3 nextOfBest<0.531 -0.00751 0.00208 upperLowest<0.188 0.00393 0.0242 upperFirst<0.0655 lowerLateOver<0.056 -0.0131 0.0257 upperFirst<0.129 0.0463 0.00711
next<0.147 upperFirst<0.081 share<0.0111 0.00672 -0.0181 lowerLateBelow<-0.455 0.036 -0.0017 lowerLateBelow<-0.281 upperBackRank<0.1 0.0249 -0.00848 lowerBackBelow<-0.0424 0.0129 -0.00215
learnedBelow<-0.985 upperGap<0.83 lowerShareRank<0.1 0.013 -0.0146 lowerLateRank<0.143 -0.00264 0.0297 otherNames<2.3 bm25OfBest<0.943 0.00372 -0.00588 nextOfBest<0.352 0.00271 0.0252
learnedBelow<-1.4 upperLead<0.00157 upperLeadBelow<-0.199 0.00698 -0.0251 nextOfBest<0.352 0.0173 -0.0102 share<0.0111 learnedBelow<-1.08 -0.00602 0.0251 lowerLateOver<-0.0992 -0.0126 0.00164
learned<1.34 upperEarlyOver<0.115 lowerScaled<0.277 -0.00296 0.0109 cosine<0.723 -0.0142 0.00382 bm25OfBest<0.943 upperMeanOver<0.201 0.0283 -0.00309 lowerLowest<0.189 -0.0158 0.0222
lowerScaledRank<0.5 lowerSharpOver<-0.047 centred<-0.00275 -0.015 0.00941 upperLate<0.548 -0.0139 0.00221 rarest<0.5 bm25OfBest<0.668 0.0276 0.00511 plain<0.651 -0.0055 0.0145
lowerScaledBelow<-0.549 coverage<0.03 upperBack<0.157 -0.00614 0.0247 names<0.5 -0.00358 -0.0154 lowerBackOver<-0.0125 cosineOfBest<0.927 0.0205 0.00342 cosine<0.723 -0.00451 0.00735
centred<0.0336 lowerScaled<0.808 lowerShareRank<0.1 0.00579 -0.0154 0.0263 lowerEarly<0.555 lowerQuartileBelow<-0.025 0.0027 0.0198 bm25Rank<0.125 0.0133 -0.00708
rarest<0.5 rarest<0.4 lowerSharpOver<0.0177 0.0062 -0.00605 lowerQuartileBelow<-0.53 -0.00462 0.0358 lowerMean<0.287 lowerLowest<0.0157 0.0037 -0.0264 bm25Rank<0.111 0.0225 -0.00353
coverageOfBest<1 lowerLead<0.0109 lowerEarly<0.487 0.00345 -0.00952 upperBack<0.468 0.0063 0.0385 next<0.239 otherNames<2.3 -0.018 0.0072 precision<0.286 0.0169 -0.011
centredRank<1 next<0.159 upperScaledRank<0.333 -0.0112 0.00264 upperLowest<0.101 0.0101 -0.00304 coverageRank<0.143 lowerScaledOver<-0.00967 -0.00033 0.0362 lowerGap<0.434 0.0201 -0.000507
share<0.0111 previousOfBest<0.246 upperGap<0.764 0.0115 -0.0179 upperLate<0.117 -0.0102 0.0293 lowerLate<0.238 cosine<0.723 -0.0169 0.00989 bm25OfBest<0.712 0.00445 -0.0047
upperLeadOver<0.024 bm25Rank<0.1 previous<0.121 -0.00563 0.0219 lowerGap<0.813 -0.00699 0.00775 coverageOfBest<0.927 lowerQuartileBelow<-0.0568 0.00471 0.0365 lowerLowest<0.0861 -0.0211 0.00687
bm25OfBest<0.712 upperShareOver<-0.0401 upperScaledRank<0.1 0.0108 -0.0127 upperMeanBelow<-0.325 0.0336 0.00516 lowerQuartileOver<0.0536 lowerSharpOver<-0.104 0.00949 -0.0141 coverageOfBest<1 0.0147 -0.00112
upperLate<0.181 upperBack<0.229 learnedBelow<-1.19 -0.0186 0.0203 upperMeanRank<0.1 0.00783 -0.0285 upperGap<0.656 upperQuartileBelow<-0.0427 -0.00881 0.00614 lowerScaledBelow<-1.61 -0.0159 0.00887
bm25Rank<1 lowerLead<0.0694 lowerMeanOver<-0.022 0.00717 -0.00235 otherNames<0.693 -0.0135 0.0306 lowerShareBelow<-0.114 plainOfBest<1 0.0377 -0.0126 upperLateOver<0.141 -0.0222 -0.00262
upperShare<0.0653 lowerEarlyRank<0.111 otherNames<1.61 -0.00445 0.0292 bm25<0.0315 0.00636 -0.0188 lowerLateBelow<-0.455 centred<0.165 -0.0065 0.0445 lowerSharpOver<0.00166 0.0112 -0.00279
otherNames<2.3 upperEarly<0.893 lowerFirst<0.251 -0.00327 0.0087 otherQuantities<1.1 -0.0241 0.00292 learned<0.377 lowerMeanOver<-0.000239 0.0199 -0.0174 next<0.147 0.00345 0.0302
rarest<0.5 rarest<0.4 lowerEarlyBelow<-0.292 0.00823 -0.00419 lowerQuartileBelow<-0.411 -0.00477 0.0307 learnedBelow<-0.494 upperEarlyOver<0.0935 -0.00321 -0.0253 upperShareBelow<-0.0168 0.0087 -0.00496
quantitiesAgree<1 upperShareOver<-0.0209 lowerShareRank<0.1 0.0109 -0.0112 lowerSharpBelow<-0.189 0.0129 -0.00217 upperEarlyOver<0.0406 previous<0.159 0.048 0.00823 upperGap<0.656 0.0126 -0.0144
upperGap<0.803 centredOfBest<-0.0585 upperQuartileBelow<-0.209 -0.0148 -0.00142 precision<0.286 0.00899 -0.0105 upperMean<0.275 upperLeadBelow<-0.0476 0.0182 -0.0147 upperSharpOver<-0.0286 0.0316 0.00555
kindClash<1 otherNames<2.08 upperGap<0.783 -0.00631 0.00928 lowerBackOver<-0.0307 0.0176 -0.00217 upperLowest<0.132 upperLeadOver<-0.0061 -0.00503 0.0335 lowerBackOver<0.00607 -0.0179 0.0155
centredRank<1 nextOfBest<0.784 next<0.147 -0.00665 0.00606 lowerShareRank<0.167 -0.0213 -0.00454 coverageRank<0.143 previous<0.0688 -0.0095 0.0309 upperBackBelow<-0.19 0.0222 0.000255
upperLead<0.0344 next<0.147 rarest<0.5 -0.00273 -0.0164 lowerShareRank<0.1 0.0275 0.00129 upperMean<0.472 precision<0.111 0.00285 0.0275 upperLowest<0.188 -0.0104 0.022
next<0.159 lowerQuartileBelow<-0.025 lowerBackOver<-0.0219 0.000954 -0.0126 upperSharpOver<0.121 0.0209 -0.0045 upperBackBelow<-0.0559 bm25Rank<0.333 0.00338 0.0232 nextOfBest<0.784 0.00333 -0.0165
learned<1.34 centredOfBest<-0.199 learned<-0.23 -0.0047 0.011 upperBackOver<-0.0115 0.00425 -0.0077 negated<0 -0.0193 lowerQuartile<0.125 -0.0126 0.019
learnedBelow<-1.4 precision<0.375 negated<0 0.0126 -0.0185 plainOfBest<0.298 -0.0124 0.0385 lowerSharpOver<0.00166 lowerScaledBelow<-0.549 0.00305 0.0183 upperMeanOver<0.0442 -0.0148 0.00141
rarest<0.5 rarest<0.4 next<0.0686 -0.00993 0.00565 cosine<0.699 0.0354 0.00276 lowerScaledBelow<-1.14 plainOfBest<0.0979 -0.00358 -0.0293 next<0.285 -0.00596 0.00957
lowerLead<0.00198 upperBack<0.333 upperGap<0.732 0.00533 -0.00785 centredRank<0.5 -0.0231 0.000439 upperShareBelow<-0.247 upperShareOver<-0.05 -0.0118 0.0371 lowerQuartileOver<-0.0217 -0.00809 0.005
coverageOfBest<1 upperLead<0.0344 best<0.696 -0.000126 -0.0166 precision<0.238 0.00447 0.032 upperGap<0.28 lowerFirst<0.311 -0.00898 0.0304 lowerBack<0.416 -0.00576 -0.0296
lowerFirst<0.127 share<0.0804 plainRank<0.111 0.00351 -0.0125 bm25OfBest<0.759 0.0136 -0.00634 lowerSharpOver<-0.0136 lowerLeadOver<0.00701 0.029 0.0041 lowerScaled<0.167 -0.0167 0.00373
centredOfBest<-0.0585 centredOfBest<-0.199 lowerEarly<0.591 0.00651 -0.011 lowerLateRank<0.1 0.0201 -0.01 coverageRank<0.143 lowerScaled<0.167 0.0076 0.0374 lowerScaled<0.808 -0.00296 0.0162
upperGap<0.28 lowerMeanBelow<-0.0393 cosineOfBest<0.747 0.0134 -0.0222 length<2.4 -0.00761 0.0251 coverageOfBest<1 upperLead<0.0344 -0.00232 0.0153 upperBack<0.381 -0.00448 -0.0233
upperEarly<0.46 lowerBackOver<0.139 upperBack<0.306 0.000168 0.0135 bm25OfBest<0.712 0.00662 -0.0256 learnedBelow<-1.4 centredRank<0.5 -0.0295 0.00518 otherNames<2.08 -0.00622 0.0103
lowerFirst<0.251 bm25OfBest<0.759 bm25Rank<0.5 -0.000521 0.0294 upperBack<0.429 -0.0128 0.0061 upperBack<0.319 upperQuartileBelow<-0.108 -0.00262 0.0244 share<0.119 0.0136 -0.00945
learned<-0.384 centred<0.165 lowerShareRank<0.0909 0.0116 -0.018 lowerEarly<0.36 0.0246 -0.00601 upperGap<0.868 otherNames<2.08 -0.000686 0.0117 lowerQuartileOver<-0.00359 0.0332 -0.00521
next<0.173 learned<1.03 upperFirst<0.081 -0.0139 -0.00315 lowerLateBelow<-0.455 0.0359 0.00303 lowerScaledBelow<-1.23 lowerMeanRank<0.111 0.00649 -0.0212 lowerBackBelow<-0.0618 0.0116 -0.0038
upperLate<0.198 quantitiesOfKind<1 lowerEarly<0.422 -0.00409 -0.0245 lowerLeadBelow<-0.029 0.0262 -0.0123 rarest<0.5 upperQuartile<0.192 0.0115 -0.000558 upperMean<0.275 -0.024 -0.000144
coverageOfBest<1 bm25Rank<0.5 learned<1.34 -0.00259 0.0202 upperGap<0.717 0.0061 0.0292 lowerGap<0.434 bm25<0.432 -0.00585 0.0234 lowerBack<0.416 -0.00419 -0.028
bm25OfBest<0.712 upperLead<0.0344 negated<1 0.00142 -0.018 previousOfBest<0.458 0.0344 0.00202 plainRank<0.333 learnedBelow<-0.246 -0.022 -0.00474 lowerGap<0.434 0.0156 -0.00467
lowerScaledRank<0.5 lowerSharpOver<-0.047 rarest<0.5 0.00812 -0.00647 lowerBackRank<0.111 0.0139 -0.0116 coverage<0.152 plainOfBest<0.644 0.0355 0.00337 lowerMeanBelow<-0.119 0.0237 -0.000858
upperSharpOver<0.202 upperScaled<0.369 learnedBelow<-0.985 -0.00908 0.0017 bm25OfBest<0.943 0.015 -0.00453 upperGap<0.582 coverageOfBest<0.83 0.00867 -0.00996 lowerLateBelow<-0.235 0.00937 -0.0325
upperMeanRank<0.1 upperBackBelow<-0.259 upperShare<0.019 0.0014 0.0371 learned<-0.0796 -0.0123 0.0147 lowerQuartileBelow<-0.025 upperEarly<0.774 -0.00206 -0.0153 lowerSharpOver<0.00166 0.0268 0.00152
upperLead<0.0344 learned<1.34 lowerShareRank<0.1 0.0143 -0.00525 lowerBack<0.286 -0.00243 0.0206 bm25Rank<1 upperQuartileBelow<-0.0541 -0.00052 0.0269 lowerGap<0.434 0.0143 -0.0113
upperGap<0.83 lowerQuartileBelow<-0.136 learnedBelow<-1.4 -0.0266 -0.00418 upperShare<0.0345 0.0279 0.00129 upperMeanBelow<-0.249 upperShare<0.0345 -0.000581 0.0298 upperLateRank<0.5 -0.0184 0.0123
learnedBelow<-0.985 sentences<2.4 upperShare<0.0851 -0.0193 -0.000248 lowerScaled<-0.194 0.029 -0.00697 quantitiesOfKind<1 upperEarly<0.893 0.0028 -0.0142 lowerShareOver<0.147 0.00472 0.0298
share<0.0111 upperQuartileBelow<-0.166 upperLeadOver<-0.00475 -0.00939 0.0133 lowerLeadOver<-0.00384 0.0327 0.00115 upperGap<0.783 upperScaledRank<0.5 -0.00705 0.00216 lowerLateRank<0.5 0.0138 -0.00968
lowerBackOver<-0.057 upperShare<0.0653 coverageRank<0.111 0.0109 -0.0238 cosine<0.679 0.0174 -0.00193 lowerEarlyBelow<-0.292 quantitiesAgree<1 0.000397 0.025 lowerEarlyBelow<-0.102 -0.0132 -0.00253
fragment<1 coverageRank<0.1 position<0.889 0.0235 -0.00332 lowerLate<0.238 -0.0127 0.0014 lowerLeadBelow<-0.0531 cosine<0.61 0.0141 -0.0185 lowerFirst<0.251 -0.0349 -0.00414
rarest<0.5 rarest<0.4 upperScaledRank<0.5 -0.00297 0.0102 upperEarly<0.669 0.0278 -0.000646 bm25<0.373 next<0.147 -0.0179 -0.000169 quantitiesOfKind<0.5 -0.0176 0.00676
fragment<1 upperMeanRank<0.1 lowerEarlyBelow<-0.609 0.0336 0.00116 lowerQuartileBelow<-0.0756 -0.00436 0.00486 upperMean<0.612 lowerLate<0.203 0.0042 -0.0258 0.017
coverageRank<0.1 early<0.111 otherQuantities<0.693 -0.0198 0.0109 lowerLowest<0.0628 0.00091 0.0278 plainRank<0.1 precision<0.222 0.0336 -0.0139 lowerQuartileBelow<-0.025 -0.0053 0.00359
otherQuantities<1.61 position<0.1 upperShareBelow<-0.247 0.024 -0.0136 upperLeadOver<-0.0117 -0.00923 0.00306 lowerBack<0.326 plain<0.0322 -0.00295 0.0288 lowerBack<0.416 -0.0175 0.00917
length<3.47 lowerGap<0.315 upperLeadBelow<-0.0261 -0.012 0.0232 rarest<0.5 0.00507 -0.00386 negated<0 0.00964 lowerLate<0.587 -0.0218 0.00118
rarest<0.5 upperScaledRank<0.5 upperQuartile<0.192 0.00398 -0.0125 upperSharp<0.748 0.0167 -0.0064 cosine<0.752 next<0.173 -0.0142 -0.00127 upperShareRank<1 0.023 -0.00619
share<0.0111 upperMean<0.208 lowerLeadBelow<-0.0327 -0.0125 0.0235 upperLowest<0.132 0.0323 -0.00343 lowerScaledOver<-0.599 upperScaledBelow<-1.94 0.00747 -0.0255 otherQuantities<1.61 -0.000229 0.0157
lowerSharp<0.789 centredOfBest<0 upperLate<0.505 -0.00184 0.00799 precision<0.455 0.013 -0.0131 plainOfBest<0.723 cosineOfBest<0.786 0.00752 -0.0277 cosineOfBest<0.951 -0.0186 0.00653
upperShareOver<-0.0401 upperBackBelow<-0.0559 upperShareRank<0.125 -0.00504 -0.0256 upperBack<0.282 0.0265 -0.00909 upperShareBelow<-0.247 lowerLateOver<0.191 0.0328 -0.0125 lowerScaledBelow<-0.549 -0.00552 0.00403
learned<-0.826 lowerBackOver<0.139 upperQuartileBelow<-0.0541 -0.0253 0.00572 0.0113 rarest<0.5 rarest<0.4 0.00195 0.0226 upperSharp<0.325 -0.0182 -0.000451
otherQuantities<1.61 nextOfBest<0.494 upperSharpOver<-0.0984 0.00822 -0.00794 early<1 0.00512 -0.0165 upperShareOver<-0.0401 plainOfBest<0.644 -0.0173 0.00839 lowerScaledRank<0.333 0.0322 0.00692
rarest<0.5 rarest<0.4 upperShare<0.0964 -0.00368 0.00654 precision<0.222 0.037 0.00464 bm25<0.373 upperSharpOver<0.0835 -0.0014 -0.018 nextOfBest<0.717 0.00927 -0.0152
upperEarlyOver<0.0763 lowerScaled<0.277 next<0.159 -0.00513 0.00482 plainOfBest<0.644 0.0301 0.000751 upperLowest<0.188 lowerGap<0.785 -0.00976 0.0126 lowerEarlyRank<0.5 -0.00734 0.0176
lowerScaledRank<0.5 lowerEarlyOver<-0.073 upperBack<0.205 -0.0101 0.00685 upperBackRank<0.1 0.0169 -0.00994 upperSharpOver<0.169 quantitiesOfKind<1 0.00634 0.0276 lowerEarlyRank<0.333 -0.0165 0.00197
rarest<0.5 upperSharpRank<0.111 upperMean<0.208 -0.000735 0.0252 lowerFirst<0.127 -0.00475 0.00837 upperMean<0.309 upperBack<0.346 -0.0289 0.00544 cosine<0.752 -0.00634 0.00822
coverageOfBest<1 upperLead<0.0344 upperLate<0.505 -0.00246 0.00778 precision<0.125 -0.00391 0.0229 upperLowest<0.0851 precision<0.143 0.00578 -0.0309 learnedRank<1 -0.00915 0.00708
lowerScaled<-0.599 lowerMean<0.221 otherNames<1.61 -0.00866 0.0255 upperSharp<0.165 0.0064 -0.03 lowerShareRank<0.1 length<2.83 0.0303 -0.00547 lowerGap<0.315 0.0127 -0.00106
upperSharpOver<0.169 upperLateBelow<-0.112 lowerSharpBelow<-0.043 -0.00204 -0.0207 lowerScaledRank<0.5 0.00243 0.0169 upperLateBelow<-0.225 otherQuantities<0.693 -0.0113 0.0244 lowerGap<0.582 -0.00151 -0.0207
upperShare<0.0701 coverageRank<0.1 lowerLowest<0.0806 -0.0106 0.0212 upperEarly<0.375 -0.00385 -0.0248 upperShareBelow<-0.247 lowerLateBelow<-0.0758 0.0338 -0.00939 bm25<0.132 0.00784 -0.00153
upperLead<0.0344 upperBackRank<0.111 centred<0.0167 -0.00752 0.0181 lowerScaledBelow<-1.23 -0.0156 -0.00271 upperSharpBelow<-0.0411 precision<0.154 0.000219 0.0306 upperLowest<0.188 -0.00716 0.0202
kindClash<1 otherNames<2.48 lowerLate<0.203 -0.0144 -0.000142 lowerGap<0.747 0.0207 -0.00961 lowerShare<0.0808 lowerShareRank<0.111 0.0194 -0.0205 lowerLate<0.541 0.0288 -0.00243
share<0.0111 upperMean<0.208 previous<0.134 -0.0147 0.0133 plainOfBest<0.0979 0.0286 -0.00474 upperShareOver<-0.0615 upperBackBelow<-0.0383 -0.0314 0.0109 upperLeadBelow<-0.0986 0.0125 -0.00204
learned<1.34 lowerMeanBelow<-0.0873 nextOfBest<0.316 -0.00791 0.00668 cosine<0.723 -0.0119 0.00371 upperShareOver<0.148 upperEarlyOver<-0.117 -0.00529 0.0226 bigrams<0.2 -0.0224 0.00835
lowerSharp<0.456 next<0.159 upperMeanBelow<-0.0989 -0.00711 0.0151 coverage<0.372 0.0135 -0.0177 lowerQuartileRank<0.5 coverage<0.434 -0.012 0.00619 cosineOfBest<0.828 0.0188 -0.000691
coverageRank<1 bm25Rank<0.5 coverageRank<0.1 0.0121 -0.00295 rarest<0.5 0.0246 0.00297 otherNames<2.08 upperLowest<0.0903 -0.0268 -0.00703 learnedBelow<-0.694 -0.00906 0.0142
otherQuantities<1.61 precision<0.154 plainRank<0.125 0.00562 -0.00805 lowerSharpRank<0.167 0.0116 -0.00144 upperLowest<0.118 lowerScaledBelow<-0.738 0.0169 -0.0171 upperFirst<0.398 0.0294 -0.00191
centredRank<1 centredOfBest<-0.199 lowerSharpBelow<-0.311 -0.00325 0.0111 upperBackOver<-0.068 0.0105 -0.00615 precision<0.222 lowerBack<0.299 0.00376 0.0272 upperSharpBelow<-0.0991 0.0162 -0.00776
kindClash<1 upperLeadBelow<-0.121 lowerShare<0.0658 -0.00496 0.0181 upperBackOver<-0.0115 0.00152 -0.00607 previous<0.159 previousOfBest<0.495 0.0269 -0.00566 rarest<0.4 -0.0139 0.0122
rarest<0.5 rarest<0.4 bm25OfBest<0.943 0.00265 -0.019 precision<0.222 0.0288 0.00139 upperLowest<0.0903 lowerSharpBelow<-0.596 0.0165 -0.0175 upperLowest<0.101 0.0181 -0.00367
centredOfBest<-0.199 learnedBelow<-1.9 upperLead<0.011 -0.0176 0.0112 lowerScaledBelow<-1.61 -0.0101 0.0129 centredOfBest<0 upperSharpOver<-0.27 0.0176 -0.00694 upperBackBelow<-0.0383 0.0156 -0.00329
upperLate<0.472 coverage<0.03 upperLate<0.143 -0.00889 0.0206 plainOfBest<0.334 -0.00854 0.000792 upperSharpOver<0.202 upperSharpRank<0.167 -0.00225 0.0173 lowerLowest<0.229 -0.0111 0.0106
upperBackRank<0.5 length<3.09 upperBackOver<0.0592 0.00374 0.0211 lowerScaledRank<0.167 -0.0189 0.000285 length<2.71 coverage<0.152 0.00236 -0.0129 upperQuartile<0.176 0.0222 -0.000496
share<0.105 previous<0.173 lowerScaledRank<0.5 -0.0035 0.0142 coverageRank<0.125 0.00632 -0.0147 upperLateBelow<-0.269 upperLateOver<-0.159 -0.00587 0.0333 lowerShareBelow<-0.0347 0.00789 -0.00536
upperGap<0.83 sentences<2.3 otherNames<0.693 -0.012 0.0245 rarest<0.5 0.000378 -0.00641 nextOfBest<0.784 lowerMean<0.389 0.0238 -0.00645 lowerMeanRank<0.1 0.0184 -0.0186
upperMeanRank<0.1 upperEarlyBelow<-0.567 centred<-0.0458 -0.00113 0.0414 lowerGap<0.771 0.0172 -0.0113 lowerScaledOver<-0.493 bm25<0.0315 0.0056 -0.0241 bm25Rank<0.167 0.00576 -0.00157
upperShare<0.0653 sentences<2.4 learnedBelow<-0.694 -0.0189 -0.00044 lowerMeanOver<-0.000239 0.0187 -0.0173 upperLateBelow<-0.486 upperGap<0.717 -0.00176 0.0476 cosineRank<0.143 0.0124 -0.00148
quantitiesOfKind<0.5 lowerGap<0.798 otherNames<2.3 -0.0185 0.00828 share<0.0407 -0.0177 0.0258 lowerFirst<0.311 upperSharpRank<0.111 0.00996 -0.00245 otherNames<1.61 0.000409 0.0206
lowerLate<0.203 precision<0.0556 lowerLeadRank<0.125 -0.0136 0.0221 upperBack<0.538 -0.0175 0.0151 lowerBackBelow<-0.0951 lowerScaledBelow<-1.61 -0.016 0.00592 lowerScaledBelow<-0.418 -0.0116 0.00349
quantitiesOfKind<1 upperBackBelow<-0.137 cosineOfBest<0.927 0.0062 -0.00746 cosine<0.723 -0.00816 0.00655 learned<0.47 lowerLead<0.00198 -0.0177 0.01 position<0.889 0.02 -0.00729
upperGap<0.868 upperGap<0.558 centredOfBest<-0.182 0.015 0.000781 upperBackBelow<-0.162 0.00139 -0.00946 best<0.249 upperSharp<0.165 0.00304 -0.0135 centredRank<0.1 -0.00466 0.0272
lowerScaledBelow<-1.23 upperGap<0.83 otherNames<2.48 -0.0202 0.0196 upperShareOver<-0.0257 -0.00357 0.0278 lowerShareRank<0.1 upperShareOver<-0.05 0.0451 0.00284 learnedBelow<-1.4 -0.0104 0.00348
upperSharpOver<0.202 lowerMeanOver<0.0878 lowerBackBelow<-0.111 0.00273 -0.0076 best<0.358 -0.00224 0.0173 lowerLate<0.413 lowerQuartile<0.219 -0.0035 0.0263 plain<0.651 -0.0212 0.00518
lowerQuartileOver<0.0407 coverageRank<0.111 upperBackRank<0.167 0.0118 -0.0158 upperShare<0.0701 -0.0148 -0.00392 lowerMean<0.646 lowerLowest<0.155 0.0149 -0.00228 learnedBelow<-0.795 -0.0249 0.00088
upperLate<0.181 lowerMeanBelow<-0.341 lowerLeadRank<0.111 -0.0123 0.021 otherNames<1.95 -0.0273 0.00389 lowerGap<0.315 previousOfBest<0.664 0.0205 -0.00461 upperSharpOver<0.202 0.00177 -0.00997
learnedBelow<-0.246 upperBack<0.468 lowerSharpOver<0.0177 -0.000206 -0.014 share<0.0476 -0.01 0.0229 upperLowest<0.188 upperMeanOver<-0.0564 0.0176 -0.00443 upperMeanOver<0.0442 -0.0167 0.0208
upperLowest<0.101 lowerSharp<0.525 upperEarlyRank<0.167 0.00419 0.0206 upperQuartileBelow<-0.0427 -0.0121 0.0111 learnedBelow<-0.494 nextOfBest<0.162 0.00676 -0.0131 upperLate<0.472 -0.00272 0.0108
lowerLead<0.0694 nextOfBest<0.784 rarest<1 0.00132 -0.0153 lowerQuartile<0.151 0.00272 -0.0129 bm25OfBest<1 best<0.268 -0.00356 0.0299 lowerEarlyBelow<-0.259 -0.0215 0.00657
fragment<1 nextOfBest<0.386 plainOfBest<0.298 -0.0131 0.00189 lowerScaledBelow<-1.23 -0.0119 0.00606 lowerLate<0.238 upperBackOver<-0.091 -0.0112 0.0208 centredRank<1 -0.0272 0.00216
share<0.0111 previous<0.121 upperLateBelow<-0.112 -0.0147 0.022 lowerBack<0.135 -0.00108 0.0308 bm25<0.373 lowerBack<0.561 -0.00279 0.0182 lowerLate<0.505 0.023 -0.00326
lowerShareRank<0.1 cosine<0.256 -0.0155 upperEarlyBelow<-0.213 0.0278 -0.0108 lowerQuartileBelow<-0.086 lowerSharpRank<0.5 -0.00661 0.00945 lowerSharpOver<0.0503 0.0116 -0.000774
upperGap<0.83 otherQuantities<1.1 quantitiesAgree<0.5 -0.011 -0.000289 lowerShareOver<-0.0252 -0.0177 0.012 upperLeadBelow<-0.0383 upperBackBelow<-0.137 0.0306 -0.005 cosine<0.626 -0.0101 0.0192
centredRank<1 position<0.6 lowerEarlyOver<0.126 0.00568 -0.0061 lowerShareBelow<-0.172 0.00474 -0.00847 upperBackBelow<-0.19 lowerBackOver<-0.0761 0.00129 0.0325 bm25Rank<0.25 0.0138 -0.000263
coverageOfBest<1 lowerFirst<0.148 upperBackBelow<-0.285 -0.0119 0.00117 lowerGap<0.711 0.00122 0.0194 upperLowest<0.188 lowerGap<0.434 0.00621 -0.0181 lowerEarlyOver<0.025 -0.0113 0.0198
upperLate<0.181 lowerScaledRank<0.111 lowerLeadBelow<-0.0531 -0.016 0.0212 upperShareRank<0.1 0.00885 -0.0266 previous<0.203 upperLateBelow<-0.247 0.016 0.000908 next<0.285 -0.0084 0.00441
lowerScaled<-0.493 lowerQuartileBelow<-0.108 upperBackOver<-0.134 0.00344 -0.0241 previousOfBest<0.573 0.0199 -0.0155 lowerSharpOver<-0.0293 precision<0.125 -0.000536 0.0149 centred<-0.0983 0.0168 -0.00321
lowerSharpOver<0.0332 upperEarlyRank<0.167 lowerFirst<0.127 -0.00428 0.00803 lowerBack<0.286 0.0262 0.00115 lowerMeanOver<0.0878 upperQuartileOver<-0.0525 0.0161 -0.016 lowerLateBelow<-0.309 0.0281 -0.0024
lowerShareOver<-0.054 cosine<0.577 lowerQuartileRank<0.25 -0.00612 0.0232 bm25OfBest<0.555 -0.0298 0.00655 coverageRank<0.143 lowerQuartileOver<0.0407 0.00442 0.0264 upperQuartile<0.119 0.0137 -0.0018
rarest<0.5 rarest<0.4 quantitiesAgree<1 -0.00077 0.0165 cosine<0.626 0.0305 0.00409 upperLeadRank<0.333 lowerScaledBelow<-0.924 -0.0154 0.011 lowerLead<0.0694 -0.0133 0.00546
cosine<0.752 upperEarly<0.774 previousOfBest<0.211 -0.00654 0.00194 lowerBackOver<-0.0661 0.00931 -0.0153 lowerShareRank<0.167 lowerLowest<0.168 -0.0183 0.0105 lowerSharpOver<0.213 0.0209 -0.00271
cosine<0.792 cosineOfBest<0.724 upperEarlyOver<0.115 0.0137 -0.018 lowerEarlyBelow<-0.176 -0.00502 0.00266 lowerLate<0.649 lowerShare<0.0913 -0.00365 0.0234 best<0.808 -0.00945 0.0152
quantitiesAgree<1 lowerScaledRank<0.5 lowerMeanOver<-0.022 0.00209 -0.0102 lowerLateRank<0.25 0.0196 -0.000702 learnedBelow<-0.885 lowerLeadBelow<-0.111 0.0213 -0.0207 upperScaledBelow<-0.376 0.034 0.00643
length<3.47 centredOfBest<-0.0585 lowerSharp<0.48 0.00348 -0.00606 bm25Rank<0.167 0.0206 0.0032 bm25<0.277 cosineOfBest<0.766 0.000234 -0.0271 upperEarlyRank<0.333 0.0298 -0.0133
upperEarlyOver<0.0763 upperShare<0.0653 sentences<2.4 -0.0102 0.0131 upperShareBelow<-0.15 0.0178 0.00231 learned<0.294 precision<0.222 -0.0211 0.00231 upperLateBelow<-0.428 0.022 -0.00317
upperGap<0.83 lowerFirst<0.251 upperLeadRank<0.333 0.00176 -0.00779 lowerSharp<0.525 0.0225 -0.000594 lowerLateBelow<-0.522 learned<-0.474 -0.00011 0.0384 lowerLateRank<0.143 -0.00876 0.0158
cosineRank<0.143 learned<-0.69 lowerSharp<0.318 0.00303 -0.0216 lowerMeanOver<-0.131 -0.00588 0.0159 learned<1.34 coverage<0.434 -0.00417 0.00675 upperShare<0.248 0.0141 -0.00693
negated<1 lowerShareBelow<-0.0163 lowerSharpBelow<-0.043 0.00141 0.0167 coverageOfBest<0.699 0.0118 -0.00982 upperScaledOver<-0.00914 cosine<0.526 -0.0201 0.0333 lowerFirst<0.251 -0.027 0.0042
upperBackRank<0.125 learned<0.215 sentences<2.4 -0.0108 0.0229 cosineOfBest<0.886 0.0252 0.000479 previous<0.053 upperScaled<-0.378 0.0204 -0.0146 previous<0.173 0.0048 -0.00374
upperEarlyOver<0.256 lowerScaledBelow<-0.349 upperLowest<0.0955 0.00261 -0.00664 lowerSharpOver<0.179 0.0119 -0.00318 upperShareBelow<-0.162 upperEarlyBelow<-0.115 -0.0142 0.0327 upperGap<0.28 0.0114 -0.0152
bm25<0.156 plainRank<0.167 precision<0.238 0.0035 -0.0254 upperShareRank<0.167 -0.0243 -0.00529 lowerLateRank<0.333 share<0.105 0.00243 0.0163 next<0.357 0.000461 -0.0145
lowerScaled<0.808 bm25OfBest<0.712 upperBack<0.538 0.00114 0.0296 otherNames<2.48 -0.00799 0.0224 upperLowest<0.188 upperMean<0.571 0.0175 -0.00948 plain<0.263 0.00065 0.0348
kindClash<1 otherNames<2.3 centred<0.0336 -0.0103 0.00059 lowerLate<0.273 0.0245 0.00255 upperShare<0.104 lowerLeadRank<0.5 -0.0102 0.0175 upperShareBelow<0 0.0334 -0.000658
lowerLead<0.0694 lowerShareRank<0.1 upperMeanBelow<-0.175 0.0185 -0.00799 upperBack<0.429 -0.00379 0.00708 lowerBack<0.326 learned<-0.307 -0.0119 0.0285 lowerGap<0.434 0.0203 -0.0069
learned<-0.69 upperGap<0.868 coverageRank<0.1 -0.000601 -0.026 upperBack<0.24 -0.01 0.0277 nextOfBest<0.386 otherQuantities<0.693 -0.00984 0.0016 lowerFirst<0.251 0.0021 0.0127
quantitiesAgree<0.5 upperMean<0.37 upperBack<0.218 -0.0137 0.0101 precision<0.182 0.00116 -0.0202 learned<0.697 next<0.285 -0.00499 0.00987 previous<0.121 -0.000669 0.0126
lowerLateOver<0.0738 centred<-0.00275 sentences<2.4 -0.0133 0.0136 lowerLowest<0.128 0.000277 0.0125 cosine<0.543 upperQuartileBelow<-0.0291 -0.00162 0.026 lowerMean<0.372 -0.0222 -0.00628
cosine<0.792 upperEarly<0.715 lowerFirst<0.251 -0.00102 0.00908 upperQuartileBelow<-0.0427 -0.0193 -0.000286 upperQuartileBelow<-0.12 upperMean<0.472 -0.00284 0.0324 plainRank<0.167 0.0182 -0.00331
learned<1.34 precision<0.154 plainRank<0.1 0.00894 -0.00794 share<0.0686 -0.00632 0.00692 upperBackBelow<-0.0974 lowerLate<0.44 0.031 0.00495 next<0.0952 0.0165 -0.00866
upperMeanRank<0.1 upperBack<0.24 upperBackBelow<-0.259 0.0152 -0.011 lowerMeanRank<0.111 0.0396 -0.00932 lowerScaledBelow<-1.23 otherNames<1.95 -0.0164 0.0136 lowerMeanBelow<-0.103 0.00405 -0.00359
next<0.147 lowerScaledRank<0.167 lowerEarly<0.2 0.00111 -0.0186 share<0.0601 0.00762 -0.0035 upperFirst<0.398 lowerScaledBelow<-0.738 -0.00265 0.00979 lowerLowest<0.229 -0.0216 0.00861
centredRank<1 upperLowest<0.0474 lowerSharpBelow<-0.596 0.00995 -0.018 sentences<2.3 0.0178 -0.00315 upperShareRank<1 lowerShare<0.111 -0.0024 0.0172 lowerSharp<0.456 0.021 -0.0062
upperGap<0.803 nextOfBest<0.458 lowerLeadOver<-0.00743 -0.0144 -0.000423 lowerShareBelow<-0.203 -0.0112 0.00526 upperShare<0.0653 upperScaledRank<0.1 0.0194 -0.0141 previousOfBest<0.353 0.0343 0.00491
lowerLeadBelow<-0.0464 centredOfBest<-0.199 lowerShare<0.0658 -0.000565 0.0295 otherNames<1.1 -0.00692 0.00737 fragment<1 bm25Rank<0.111 0.013 -0.00319 lowerQuartileRank<0.5 -0.0317 0.00559
otherQuantities<1.61 lowerSharp<0.456 length<3.09 0.00565 -0.00964 cosine<0.723 -0.00885 0.00383 lowerEarlyBelow<-0.494 upperBack<0.251 0.0028 -0.0183 quantitiesAgree<1 0.0232 -0.0044
learnedBelow<-1.76 lowerMeanRank<0.0909 0.016 kindClash<1 -0.018 0.0114 cosineOfBest<0.847 lowerEarlyOver<-0.186 -0.00533 0.0115 centredOfBest<-0.0831 -0.0107 0.00374
quantitiesAgree<0.5 lowerQuartile<0.145 lowerLead<0.0000345 -0.0149 0.018 best<0.268 0.00543 -0.0145 nextOfBest<0.494 upperLowest<0.226 -0.00453 0.0151 centred<0.107 -0.00315 0.01
share<0.204 position<0.1 coverageOfBest<0.468 0.00275 -0.0177 lowerLateBelow<-0.34 -0.00812 0.00251 lowerLowest<0.0628 lowerLate<0.505 0.00628 -0.0271 plainOfBest<0.298 -0.0133 0.0182
quantitiesOfKind<0.5 upperGap<0.717 lowerMeanRank<0.143 0.00108 -0.0188 share<0.0444 -0.0225 0.0159 centred<0.232 bm25<0.531 -0.00349 0.018 lowerBack<0.286 -0.00538 0.0115
learnedBelow<-2.27 centred<0.0167 lowerEarlyOver<-0.368 0.000147 -0.0288 lowerGap<0.798 -0.00679 0.0227 bm25Rank<0.1 lowerLowest<0.122 0.00195 0.028 otherNames<2.3 -0.00194 0.00867
otherNames<2.3 length<3.09 bm25OfBest<0.712 0.004 -0.00435 lowerLateBelow<-0.0564 -0.0194 0.00197 position<0.6 upperBackOver<-0.0339 0.0299 0.00114 learned<1.03 -0.0066 0.0154
lowerShareRank<0.1 lowerLeadRank<0.111 upperEarlyRank<0.111 0.0115 -0.0211 lowerQuartileBelow<-0.336 -0.00727 0.0306 lowerGap<0.582 upperFirst<0.0453 0.0171 -0.000177 cosine<0.662 -0.00527 0.00328
upperLeadOver<-0.0117 upperQuartileOver<-0.0865 upperLateBelow<-0.269 0.0244 -0.00613 lowerLead<0.00482 -0.0178 0.00776 lowerShareBelow<-0.274 upperLate<0.372 0.0285 -0.00455 learnedBelow<-1.4 -0.0115 0.000421
upperShareOver<-0.0615 nextOfBest<0.717 otherNames<2.3 -0.0264 0.00473 bigrams<0.0526 0.0137 -0.0131 coverageRank<0.143 upperEarly<0.837 0.00961 -0.0211 lowerLateBelow<-0.522 0.0228 -0.00221
lowerSharpBelow<-0.596 upperShare<0.0508 centred<0.186 -0.0145 0.0149 centred<-0.00275 -0.0018 0.0372 lowerQuartileRank<0.5 next<0.159 -0.00956 -0.00105 cosineOfBest<0.786 0.0205 -0.00124
lowerShareRank<0.1 learnedBelow<-2.53 lowerScaledBelow<-1.83 0.00112 -0.0146 upperEarlyOver<-0.0277 0.0243 -0.00869 lowerScaledBelow<-0.549 lowerMeanOver<0.0722 -0.00666 0.013 lowerMeanOver<0.0107 0.0158 -0.000469
upperEarlyOver<-0.174 cosineOfBest<1 lowerGap<0.759 -0.0201 -0.00265 0.0161 cosineOfBest<0.724 learnedBelow<-1.76 -0.00427 0.0233 length<3.47 0.00066 -0.0146
lowerScaledBelow<-1.23 lowerLead<0.00482 lowerSharp<0.216 0.00291 -0.0253 upperLeadBelow<-0.0536 0.0292 -0.0141 lowerLateBelow<-0.193 lowerScaledBelow<-0.482 0.0136 -0.00556 otherNames<0.693 -0.0101 0.000426
quantitiesAgree<0.5 lowerShareOver<0.0334 precision<0.455 -0.0109 0.0142 learned<0.697 0.0184 -0.00602 lowerLowest<0.0861 upperShareRank<0.143 -0.0133 0.00226 coverageRank<0.143 0.0142 0.00229
share<0.0111 learned<-0.384 upperBack<0.176 -0.0171 0.00978 lowerLate<0.273 0.0289 -0.00335 learned<1.34 best<0.3 -0.00733 0.000257 upperEarlyBelow<-0.094 -0.003 0.0152
upperBackBelow<-0.319 next<0.418 lowerShare<0.119 -0.0198 0.000315 upperQuartile<0.176 0.0297 -0.00897 upperLeadBelow<-0.0986 cosine<0.61 0.021 0.000104 quantitiesOfKind<0.5 -0.00953 0.00156
lowerShareBelow<-0.049 lowerSharpBelow<-0.043 upperEarly<0.588 0.00326 -0.00912 upperLateRank<0.167 -0.0107 0.0244 lowerEarlyBelow<-0.227 share<0.0407 0.00734 -0.0178 plain<0.651 -0.00121 0.0173
rarest<0.5 share<0.0867 plainRank<0.125 0.00723 -0.00492 cosineOfBest<0.847 0.0297 0.00359 centredOfBest<-0.0259 precision<0.154 -0.0152 -0.000856 lowerEarlyOver<-0.0497 0.0204 -0.00162
upperGap<0.717 upperQuartileBelow<-0.317 next<0.0525 0.00632 -0.0239 bm25<0.373 -0.00376 0.00667 lowerBackBelow<-0.182 upperBackOver<-0.0583 -0.000765 0.0232 upperBack<0.294 -0.0104 0.00607
upperShare<0.0606 lowerEarlyRank<0.111 lowerBackRank<0.167 -0.00014 0.0243 lowerQuartileOver<-0.00986 -0.0208 0.000834 lowerLateBelow<-0.522 upperGap<0.701 -0.00478 0.0351 upperLate<0.181 -0.0157 0.00263
early<1 early<0.125 upperLowest<0.0797 0.00535 -0.00984 lowerShareRank<0.1 0.0207 0.00311 plain<0.0322 learnedRank<0.333 -0.00903 0.0246 lowerLateRank<0.167 0.00268 -0.0218
sentences<2.3 previous<0.286 upperLeadBelow<-0.0476 -0.00156 0.0337 -0.0186 next<0.418 lowerLateRank<0.333 0.00236 -0.00432 quantitiesOfKind<1 -0.0174 0.00976
upperQuartileBelow<-0.0648 lowerScaledBelow<-0.187 lowerScaledOver<0.339 -0.00169 0.0149 upperScaledBelow<-0.445 0.00799 -0.0179 coverageOfBest<1 lowerBackBelow<0 0.00516 0.0317 best<0.696 -0.0067 0.0184
upperGap<0.582 upperLeadBelow<-0.0986 lowerSharp<0.318 -0.0104 0.0374 upperScaledBelow<-0.783 -0.0142 0.00517 lowerSharp<0.623 upperBack<0.429 -0.00208 0.0104 lowerShareBelow<-0.0163 -0.00383 -0.0248
upperQuartile<0.119 upperShareRank<0.167 lowerLate<0.291 0.00507 -0.0129 previous<0.26 0.0302 -0.00684 upperShareBelow<-0.0864 upperLeadBelow<-0.0476 -0.00386 0.00973 lowerEarlyRank<0.143 -0.0143 -0.00228
nextOfBest<0.458 lowerMeanOver<-0.0456 upperShareRank<0.143 -0.00496 0.0166 quantitiesOfKind<1 -0.00851 0.00826 lowerScaledBelow<-1.23 lowerBackOver<-0.119 0.00995 -0.0184 upperQuartileBelow<-0.133 0.0149 0.00323
bm25Rank<0.1 lowerMean<0.305 upperLeadRank<0.1 -0.0157 0.0029 otherQuantities<1.1 0.0262 -0.00502 upperBackBelow<-0.22 upperBack<0.468 -0.0113 0.0176 upperSharpOver<-0.145 0.02 -0.0004
kindClash<1 coverageOfBest<1 centred<0.0336 -0.00831 0.00192 length<2.89 -0.0202 0.00227 upperLowest<0.132 upperEarlyBelow<-0.379 -0.00828 0.0313 best<0.401 -0.0194 0.0122
precision<0.154 learned<1.34 upperBackOver<-0.0502 0.00361 -0.0105 lowerBackOver<0.0379 0.0207 -0.00645 upperQuartileBelow<-0.0648 lowerMeanOver<-0.0337 0.0117 -0.00722 coverageOfBest<1 0.0151 0.000179
lowerLateOver<-0.0992 bm25OfBest<0.0916 lowerQuartileRank<0.125 -0.00289 0.0295 lowerBack<0.488 -0.0166 0.0141 coverageRank<0.143 upperScaledOver<-0.153 -0.000794 0.0149 sentences<2.4 0.00148 -0.0184
upperLeadOver<-0.00132 bm25<0.373 lowerScaledOver<-0.147 0.00783 -0.00328 lowerShare<0.0859 -0.00348 0.027 upperLateBelow<-0.428 centred<0.0521 -0.00943 0.0263 bm25<0.0851 0.00936 -0.00704
share<0.105 cosineRank<0.111 lowerQuartileRank<0.167 0.00282 0.0337 upperLead<0.0155 -0.00524 0.00705 upperLead<0.00549 cosineOfBest<0.747 -0.00811 0.0222 upperLateBelow<-0.428 0.0279 -0.00104
names<0.331 coverageOfBest<0.83 upperLead<0.0645 -0.00349 0.0261 upperBackOver<-0.0784 0.0117 -0.0212 lowerSharp<0.789 nextOfBest<0.162 0.0177 0.00195 plain<0.497 -0.0174 0.0053
lowerScaled<0.808 upperEarly<0.893 next<0.147 -0.00427 0.00261 upperBackRank<0.333 0.000604 -0.0264 lowerEarlyBelow<-0.201 -0.0183 early<0.167 0.00156 0.0218
rarest<0.5 rarest<0.4 upperSharp<0.543 -0.00269 0.00667 cosine<0.626 0.0358 0.0045 centred<0.125 bm25Rank<0.111 0.0123 -0.0163 upperSharpOver<0.169 0.00526 -0.00845
coverageOfBest<1 upperScaledRank<0.25 sentences<2.4 -0.00593 0.0122 cosineRank<0.143 0.0248 0.00284 next<0.239 upperLowest<0.0903 -0.0237 -0.00831 next<0.357 0.0151 -0.0104
lowerShareRank<0.25 sentences<2.4 upperMeanBelow<-0.159 -0.0115 0.000159 lowerSharpRank<0.167 0.0183 -0.0187 upperLateBelow<-0.486 upperFirst<0.0655 -0.0106 0.0375 coverageRank<0.25 0.0095 -0.00242
lowerGap<0.699 lowerShare<0.0859 upperLeadRank<0.1 0.0105 -0.0235 lowerShareOver<0.147 -0.00249 0.0104 lowerShareBelow<-0.104 bm25<0.156 -0.000983 0.0169 lowerBackOver<0.139 0.000785 -0.0205
upperBackRank<0.125 previousOfBest<0.388 length<2.4 -0.00784 0.0239 upperLate<0.444 -0.00384 0.016 upperLate<0.232 lowerShareOver<0.0235 -0.0179 0.00405 upperQuartile<0.111 0.0152 0.000239
learnedBelow<-1.4 bm25<0.0577 lowerSharpBelow<-0.481 -0.0149 0.0195 upperQuartileRank<0.0909 0.0175 -0.0167 upperBack<0.24 upperLeadRank<0.333 0.018 -0.00161 upperLowest<0.188 -0.000382 0.0119
otherNames<2.3 next<0.159 lowerGap<0.651 0.00292 -0.00849 next<0.357 0.00592 -0.00862 upperBack<0.333 learned<-0.384 -0.0163 0.0162 upperScaledOver<0.661 -0.0198 0.00921
lowerSharp<0.789 otherQuantities<1.61 centredRank<0.167 -0.00511 0.00355 position<0.5 0.0276 0.00104 plain<0.651 upperLowest<0.226 -0.0232 0.0028 lowerMeanBelow<0 -0.0145 0.0212
upperSharpOver<0.202 coverage<0.434 lowerEarly<0.822 0.00174 -0.0144 upperLowest<0.0737 -0.015 0.0217 share<0.0643 upperShare<0.144 -0.00578 0.0261 lowerEarly<0.713 -0.0201 -0.00131`),
    page: readForest(`-3.7
coverageRank<0.333 coverageRank<0.0769 bm25Rank<0.0417 -0.0352 -0.00266 nextOfBest<0.0678 0.0487 0.166 bm25OfBest<0.372 position<0.239 -0.00175 0.0585 centredOfBest<-0.484 0.0295 0.612
share<0.0313 share<0.00855 cosineRank<0.0909 -0.0361 0.01 position<0.745 0.0539 -0.0147 share<0.0735 best<0.736 0.168 0.00436 precision<0.0909 0.0211 0.462
share<0.0313 share<0.0107 share<0.00444 -0.0359 -0.00755 previousOfBest<0.0751 0.0171 0.0736 share<0.0735 nextOfBest<0.0678 0.0708 0.182 centredRank<0.025 0.0366 0.317
bm25Rank<0.143 coverageOfBest<0.163 bm25Rank<0.0588 -0.0343 0.00277 cosineRank<0.0588 0.00727 0.071 coverageOfBest<0.515 position<0.699 0.113 0.00455 0.227
share<0.0313 share<0.00617 nextOfBest<0.608 -0.0354 0.0112 cosineOfBest<0.717 0.0122 0.0571 bigrams<0.0357 bm25Rank<0.0588 0.00327 0.0986 coverageOfBest<0.279 0.0181 0.199
bm25Rank<0.0909 coverageOfBest<0.163 previousOfBest<0.631 -0.0338 0.02 early<0.0182 -0.00818 0.0344 coverageOfBest<0.515 position<0.354 0.0834 0.0234 bm25<0.0901 0.0448 0.163
bm25OfBest<0.372 coverage<0.0366 nextOfBest<0.608 -0.0351 0.0125 early<0.0435 -0.00994 0.0587 bigrams<0.0357 early<0.0333 0.0286 0.0902 position<0.025 0.0284 0.144
share<0.0178 share<0.00444 cosineRank<0.0769 -0.0356 0.00126 position<0.239 0.0363 -0.00872 precision<0.167 next<0.0462 0.0157 0.0721 share<0.0459 0.0703 0.143
share<0.0178 share<0.00617 centred<0.281 -0.0348 -0.00558 position<0.239 0.041 -0.00314 share<0.0735 position<0.354 0.0793 0.0317 bm25Rank<0.111 0.0116 0.123
bm25Rank<0.0909 coverage<0.0277 nextOfBest<0.608 -0.0351 0.0182 previousOfBest<0.234 -0.0116 0.0409 bm25Rank<0.333 nextOfBest<0.225 0.0249 0.0739 coverage<0.0647 -0.00309 0.102
share<0.0107 cosineRank<0.0769 share<0.00444 -0.0357 -0.0116 early<0.0263 -0.00879 0.0227 share<0.0735 next<0.0232 0.0171 0.0642 precision<0.111 0.0177 0.101
share<0.0107 cosineRank<0.0769 next<0.19 -0.034 0.00868 position<0.395 0.0256 -0.0127 share<0.0313 best<0.434 0.0368 -0.00734 rarest<0.5 0.0626 0.105
centredRank<0.111 bigrams<0.0357 centredRank<0.0149 -0.0348 -0.0108 nextOfBest<0.105 0.00853 0.0476 cosineOfBest<0.831 previousOfBest<0.108 0.0114 0.0441 centredRank<0.2 0.0381 0.0856
coverageRank<0.0769 coverage<0.0277 centred<0.194 -0.0355 -0.0126 quantitiesOfKind<0.667 -0.0089 0.0292 rarest<0.5 precision<0.133 0.00888 0.0504 bm25Rank<0.111 0.0149 0.0872
share<0.0107 cosineRank<0.0769 next<0.19 -0.0332 0.0115 names<0.112 -0.00586 0.0316 share<0.0459 centredOfBest<-0.177 0.0138 0.0532 bm25<0.056 0.00414 0.0701
share<0.0107 cosineRank<0.0769 share<0.00275 -0.0344 -0.0143 names<0.112 -0.00844 0.0294 coverageOfBest<0.721 plain<0.0783 0.0486 0.0159 best<0.165 0.0224 0.0774
coverageRank<0.0769 bm25OfBest<0.16 cosineRank<0.0769 -0.0339 0.0000915 cosine<0.165 0.0246 -0.00564 centredOfBest<-0.144 next<0.0232 0.0119 0.0446 bm25OfBest<0.372 0.0182 0.0716
share<0.0107 previousOfBest<0.234 share<0.00617 -0.0334 -0.00136 cosineOfBest<0.582 -0.0108 0.018 share<0.0459 position<0.239 0.049 0.00977 rarest<0.5 0.0422 0.075
share<0.0107 centredOfBest<-0.206 next<0.126 -0.0327 0.00456 early<0.0333 -0.0157 0.0432 share<0.0313 position<0.611 0.0289 -0.0118 quantitiesAgree<0.333 0.0347 0.0623
share<0.0107 centred<0.251 early<0.0294 -0.0354 -0.0175 early<0.0263 -0.0152 0.0196 share<0.0313 early<0.0294 -0.0035 0.0252 otherQuantities<0.693 0.0329 0.0588
cosineRank<0.0455 early<0.0333 bigrams<0.0357 -0.0309 0.00555 otherQuantities<0.693 -0.0153 0.0467 rarest<0.5 cosineRank<0.333 0.0109 0.0414 0.0643
coverageRank<0.0769 bm25<0.00629 previousOfBest<0.631 -0.0331 0.0136 early<0.0294 -0.0154 0.017 centredRank<0.2 early<0.0294 0.00585 0.0329 rarest<0.5 0.0375 0.0617
bm25Rank<0.0588 centredOfBest<-0.339 nextOfBest<0.298 -0.0326 -0.00245 position<0.164 0.0252 -0.0128 centredOfBest<-0.103 nextOfBest<0.225 0.00958 0.0374 coverageOfBest<0.515 0.0194 0.0554
coverageRank<0.0588 previousOfBest<0.308 bm25OfBest<0.16 -0.0326 -0.00525 coverageRank<0.0204 -0.0017 0.0302 bm25OfBest<0.777 next<0.0232 0.00343 0.0316 names<0.112 0.0223 0.0526
coverageRank<0.0526 coverageOfBest<0.0863 previousOfBest<0.308 -0.0337 0.00252 early<0.0435 -0.0111 0.025 coverageOfBest<0.721 nextOfBest<0.175 0.00454 0.0353 centred<0.163 0.0138 0.0489
share<0.00617 centredRank<0.0909 early<0.0294 -0.0357 -0.0167 early<0.0385 -0.000615 0.0181 share<0.0735 early<0.0385 0.00527 0.0241 bm25OfBest<0.777 0.0262 0.0548
coverageRank<0.0588 nextOfBest<0.298 early<0.0333 -0.0329 -0.00778 length<1.1 0.0326 0.00221 otherQuantities<0.693 cosineOfBest<0.544 -0.012 0.0181 quantitiesAgree<0.333 0.0187 0.0452
coverageRank<0.0526 nextOfBest<0.394 centred<0.281 -0.0318 -0.000388 quantitiesOfKind<0.5 -0.00612 0.0283 precision<0.2 centredRank<0.2 -0.000643 0.0202 quantitiesAgree<0.333 0.0182 0.0454
coverageOfBest<0.163 centredRank<0.0179 coverageOfBest<0.113 -0.0359 -0.00645 position<0.129 0.0181 -0.0183 coverageOfBest<0.721 previousOfBest<0.144 0.00195 0.0261 best<0.165 0.00676 0.0423
share<0.00617 cosineRank<0.0769 nextOfBest<0.394 -0.0315 0.00384 centredOfBest<-0.206 -0.0075 0.0191 share<0.0735 nextOfBest<0.14 -0.000703 0.0249 position<0.025 0.00177 0.0405
share<0.00617 cosineRank<0.111 centredRank<0.0149 -0.0356 -0.0215 plainOfBest<0.257 0.0212 -0.00456 bm25OfBest<0.777 plain<0.0783 0.022 0.000475 position<0.84 0.0406 -0.00249
share<0.00617 centredOfBest<-0.26 previous<0.131 -0.0313 0.00264 early<0.0333 -0.012 0.0122 cosineOfBest<0.941 precision<0.5 0.00854 0.0343 fragment<1 0.0435 0.014
share<0.00444 nextOfBest<0.608 cosineRank<0.0769 -0.0311 0.00052 centredRank<0.0179 -0.00916 0.0371 share<0.0735 position<0.277 0.0276 0.000246 position<0.025 0.00252 0.0372
coverageRank<0.0526 early<0.0333 bm25OfBest<0.451 -0.0305 0.0192 precision<0.0164 -0.0157 0.0135 cosineOfBest<0.941 position<0.239 0.0243 0.00361 bm25OfBest<0.266 0.0034 0.0432
coverageOfBest<0.138 centredOfBest<-0.286 coverageRank<0.0204 -0.0331 -0.0169 position<0.164 0.0398 -0.0117 coverageOfBest<0.721 position<0.277 0.0227 -0.00269 cosineOfBest<0.941 0.0195 0.0474
share<0.00617 nextOfBest<0.608 cosineRank<0.05 -0.0311 -0.0065 position<0.481 0.0366 -0.00253 share<0.0735 nextOfBest<0.225 -0.000511 0.0259 precision<0.375 0.0236 0.0453
share<0.00444 centredOfBest<-0.206 next<0.19 -0.0302 0.0103 best<0.364 0.0178 -0.0122 cosineOfBest<0.941 plain<0.0425 0.025 0.00412 precision<0.2 0.0121 0.0428
share<0.00444 centredRank<0.04 next<0.19 -0.0326 0.0149 next<0.0462 -0.0101 0.016 bm25OfBest<0.777 next<0.0349 -0.00414 0.0159 coverage<0.236 0.0136 0.0344
share<0.0107 early<0.0294 nextOfBest<0.225 -0.032 -0.00316 centredRank<0.04 -0.0137 0.00913 share<0.0735 nextOfBest<0.394 0.00152 0.0279 quantitiesAgree<0.333 0.0169 0.0356
share<0.0107 cosineOfBest<0.618 coverageRank<0.0204 -0.0321 -0.0159 cosineRank<0.0769 -0.00774 0.0116 share<0.0735 best<0.384 0.0158 -0.00603 precision<0.375 0.0214 0.041
coverageRank<0.0435 previousOfBest<0.234 nextOfBest<0.298 -0.0297 0.00198 bm25Rank<0.02 -0.00875 0.0232 precision<0.375 nextOfBest<0.0678 -0.00403 0.0156 position<0.84 0.0291 -0.00713
precision<0.0909 centredRank<0.0208 bm25OfBest<0.266 -0.0311 0.00277 next<0.0462 -0.0156 0.00633 rarest<0.5 position<0.315 0.0166 -0.000856 precision<0.286 0.0158 0.0446
bm25OfBest<0.16 previousOfBest<0.182 centredRank<0.025 -0.0319 -0.0129 quantitiesOfKind<0.5 -0.00606 0.0175 centredRank<0.333 position<0.481 0.0141 -0.00618 names<0.112 0.00357 0.0297
coverageRank<0.0435 previousOfBest<0.308 early<0.143 -0.0264 0.014 plain<0.0611 0.0245 -0.00948 coverageOfBest<0.721 early<0.0333 -0.00535 0.0121 centredRank<0.143 0.00794 0.032
share<0.00444 centred<0.0813 coverageRank<0.0667 -0.0316 0.00845 early<0.00752 -0.0234 0.00316 otherQuantities<0.693 centred<0.11 -0.0159 0.00886 early<0.0769 0.0104 0.0388
bm25<0.00629 cosineRank<0.0172 bigrams<0.0357 -0.0327 0.00888 cosineOfBest<0.544 -0.0163 0.00461 rarest<0.5 early<0.0233 -0.00602 0.00946 cosineRank<0.0143 -0.00196 0.0324
share<0.00617 early<0.0333 next<0.19 -0.03 0.00673 next<0.126 -0.00734 0.0344 cosineOfBest<0.941 plain<0.0425 0.022 0.0000943 precision<0.167 0.00869 0.0309
share<0.00275 centredOfBest<-0.286 previousOfBest<0.234 -0.0298 0.00149 next<0.0462 -0.00329 0.0282 coverageOfBest<0.721 previousOfBest<0.417 -0.00224 0.0268 bigrams<0.107 0.0118 0.033
coverageRank<0.0588 previous<0.0977 centred<0.0813 -0.0285 -0.00958 best<0.468 0.0232 -0.0117 position<0.354 rarest<0.5 0.0111 0.0294 quantitiesAgree<0.333 -0.00854 0.00996
coverage<0.0277 nextOfBest<0.175 previousOfBest<0.308 -0.0294 0.00888 centredRank<0.0208 -0.00887 0.0248 position<0.277 nextOfBest<0.0678 0.00671 0.0247 centredRank<0.111 -0.0091 0.0119
coverage<0.0102 nextOfBest<0.175 cosine<0.289 -0.0322 -0.0146 early<0.0385 -0.00517 0.0202 position<0.277 otherQuantities<0.693 0.00392 0.0267 bm25Rank<0.333 -0.0073 0.0131
share<0.00444 centredOfBest<-0.366 next<0.126 -0.0304 0.0123 next<0.0349 -0.00699 0.0159 previousOfBest<0.234 share<0.0735 -0.00253 0.0196 coverage<0.0753 0.037 0.016
share<0.00444 nextOfBest<0.608 early<0.0294 -0.0282 -0.00686 position<0.395 0.0314 -0.00138 rarest<0.5 nextOfBest<0.394 -0.00086 0.0205 best<0.315 0.00938 0.0303
precision<0.0164 nextOfBest<0.175 centredRank<0.0333 -0.0319 -0.00769 centredRank<0.0208 -0.00939 0.0126 precision<0.286 previousOfBest<0.417 -0.00154 0.0172 quantitiesAgree<0.333 0.00776 0.0271
bm25Rank<0.0233 cosineRank<0.0172 length<0.693 0.00959 -0.0311 previous<0.0477 -0.0112 0.0167 quantitiesOfKind<0.667 precision<0.167 -0.00667 0.00888 quantitiesAgree<0.333 -0.00135 0.0419
share<0.00444 nextOfBest<0.608 centred<0.0813 -0.0282 -0.00988 best<0.2 -0.00595 0.0348 nextOfBest<0.608 centred<0.494 0.000713 0.0209 best<0.139 -0.00461 0.0303
previousOfBest<0.234 coverageRank<0.0435 nextOfBest<0.225 -0.0267 0.00522 cosineOfBest<0.941 -0.00224 0.0167 precision<0.2 centredOfBest<-0.235 -0.00121 0.0165 cosineOfBest<0.751 0.0378 0.0189
share<0.00275 early<0.0294 centred<0.345 -0.03 0.00766 centredOfBest<-0.366 -0.0132 0.0317 centredOfBest<-0.103 plainOfBest<0.199 0.0111 -0.00416 previousOfBest<0.308 0.0123 0.0295
share<0.00444 early<0.0333 nextOfBest<0.225 -0.0294 -0.00206 centredOfBest<-0.366 -0.0116 0.0189 position<0.84 precision<0.286 0.00285 0.0155 negated<0 0.0156 -0.0185
bm25OfBest<0.372 early<0.0333 next<0.19 -0.0235 0.0243 quantitiesOfKind<0.667 0.00141 0.0302 fragment<1 position<0.164 0.0345 0.0114 otherNames<0.693 0.0153 -0.00531
share<0.0235 previousOfBest<0.234 cosineRank<0.0909 -0.0191 0.00198 coverage<0.0753 0.0179 -0.0119 bigrams<0.0357 plainOfBest<0.199 0.0231 -0.00666 otherNames<1.95 0.0186 -0.00251
share<0.00444 early<0.0333 cosineRank<0.111 -0.0269 0.0031 centredOfBest<-0.366 -0.0125 0.0188 position<0.277 rarest<0.5 0.0107 0.0278 centredRank<0.2 -0.00728 0.0101
share<0.00444 next<0.19 centred<0.0206 -0.03 -0.0081 centredRank<0.0149 -0.00645 0.0313 coverageOfBest<0.721 plain<0.248 0.00468 -0.0208 bigrams<0.05 -0.00149 0.0209
centredOfBest<-0.286 share<0.00275 nextOfBest<0.394 -0.0235 0.00593 plain<0.0611 0.0127 -0.0149 centredOfBest<-0.0465 next<0.19 0.00314 0.0194 plain<0.125 0.0294 0.0157
cosineRank<0.0143 share<0.00444 negated<0 -0.00507 -0.0293 next<0.0462 -0.0106 0.0215 rarest<0.5 next<0.19 -0.00201 0.0182 best<0.315 0.00352 0.0279
share<0.00275 nextOfBest<0.608 cosineRank<0.0172 -0.0279 -0.00858 pronoun<1 0.0231 0.000536 quantitiesAgree<0.333 centredOfBest<-0.314 -0.0105 0.00562 bm25OfBest<0.564 0.00736 0.0215
precision<0.167 position<0.354 cosineOfBest<0.878 -0.00275 0.0192 centred<0.11 -0.0291 -0.00514 cosineOfBest<0.941 position<0.792 0.00743 -0.0167 centred<0.345 0.00202 0.0229
precision<0.167 centredOfBest<-0.286 previousOfBest<0.308 -0.0183 0.00647 length<2.08 0.0192 0.0016 quantitiesAgree<0.333 centredOfBest<-0.454 -0.0129 0.00595 bm25Rank<0.0588 -0.0112 0.0174
share<0.0235 centredOfBest<-0.26 nextOfBest<0.175 -0.0191 -0.0021 length<2.08 0.0222 -0.0025 plain<0.0981 quantitiesOfKind<0.667 0.0114 0.0395 coverageOfBest<0.721 -0.0063 0.0144
centredRank<0.0149 bigrams<0.0357 next<0.0743 -0.027 -0.000208 otherNames<0.693 0.0267 -0.00663 next<0.19 early<0.0233 -0.00783 0.00443 bm25<0.192 0.0264 0.0027
precision<0.5 centredOfBest<-0.286 otherQuantities<0.693 -0.021 0.00191 position<0.202 0.0173 -0.0004 fragment<1 coverageOfBest<0.196 -0.00349 0.0386 otherNames<0.693 0.0198 -0.00295
nextOfBest<0.225 bm25OfBest<0.451 quantitiesOfKind<0.667 -0.0149 0.0147 otherNames<0.693 0.0178 0.00032 plainOfBest<0.257 best<0.434 0.0267 0.00375 precision<0.2 -0.00444 0.0141
early<0.0233 nextOfBest<0.394 share<0.0313 -0.0224 -0.00265 nextOfBest<0.608 0.00655 0.0312 plainRank<0.027 precision<0.0164 0.00244 0.0342 cosineOfBest<0.941 0.0016 0.0194
previousOfBest<0.234 centred<0.11 otherQuantities<1.1 -0.0208 0.0233 nextOfBest<0.608 -0.00119 0.0202 otherNames<0.693 bm25<0.11 0.0367 0.00439 nextOfBest<0.175 -0.00157 0.0148
centredOfBest<-0.286 previousOfBest<0.234 precision<0.0556 -0.0218 -0.00635 nextOfBest<0.298 0.000808 0.0248 cosineOfBest<0.941 nextOfBest<0.14 -0.00123 0.00959 plainRank<0.111 0.0305 0.0116
precision<0.167 early<0.1 centred<0.11 -0.0241 -0.00629 length<1.61 -0.00877 0.0158 quantitiesAgree<0.333 cosineOfBest<0.941 -0.00486 0.0106 metadata<1 0.0163 -0.00683
previousOfBest<0.234 rarest<0.5 cosineOfBest<0.717 -0.0138 -0.00152 bm25Rank<0.333 -0.00193 0.0233 otherNames<1.39 quantitiesOfKind<0.667 0.0154 0.0356 bm25<0.0901 -0.0118 0.012
share<0.00275 cosineRank<0.0172 next<0.19 -0.0254 0.00489 otherQuantities<0.693 -0.00998 0.0145 plainRank<0.00847 nextOfBest<0.0678 0.0000962 0.0451 best<0.59 0.00447 -0.0101
previousOfBest<0.234 coverageOfBest<0.721 early<0.0233 -0.0173 -0.00125 share<0.0735 -0.00204 0.0178 length<1.61 quantitiesAgree<0.333 0.00331 0.0439 centredRank<0.333 -0.000308 0.0203
share<0.00444 nextOfBest<0.608 best<0.165 0.0108 -0.02 best<0.434 0.0266 -0.00652 plainRank<0.0769 share<0.0235 0.00178 0.0273 centredRank<0.0435 -0.0151 0.00231
names<0.112 next<0.0592 position<0.395 -0.00286 -0.0223 next<0.19 0.000826 0.0214 sentences<4.91 position<0.699 0.00468 -0.0167 cosineOfBest<0.423 -0.00501 0.0187
centredRank<0.0149 bm25OfBest<0.314 position<0.0588 -0.0031 -0.0258 plainOfBest<0.257 0.0198 -0.0128 position<0.202 cosineOfBest<0.336 0.0292 0.0065 centredRank<0.2 -0.00563 0.00657
previousOfBest<0.417 position<0.354 otherQuantities<0.693 -0.0039 0.00967 next<0.19 -0.013 0.018 next<0.0932 otherNames<1.39 0.0244 0.00199 otherNames<0.693 0.0131 -0.00508
otherQuantities<0.693 centred<0.11 nextOfBest<0.175 -0.0231 -0.00178 nextOfBest<0.608 -0.00103 0.0138 cosine<0.227 centredRank<0.012 -0.00822 0.0412 otherNames<0.693 0.0182 0.00224
nextOfBest<0.608 previousOfBest<0.417 share<0.0735 -0.00889 0.00796 best<0.414 0.0193 -0.00724 bigrams<0.069 best<0.139 0.000675 0.031 sentences<4.43 -0.00554 0.0111
previousOfBest<0.234 coverageOfBest<0.721 position<0.164 0.00753 -0.0112 rarest<0.5 0.00228 0.021 sentences<4.91 coverage<0.0753 0.0198 -0.000676 centredOfBest<-0.484 -0.00315 0.0277
rarest<0.5 nextOfBest<0.0678 centredRank<0.012 -0.0248 -0.00508 nextOfBest<0.608 0.000586 0.015 otherQuantities<0.693 bigrams<0.069 -0.00515 0.0155 otherQuantities<1.1 0.0315 0.00108
bm25Rank<0.0143 cosineRank<0.333 negated<0 0.00624 -0.0229 0.0149 precision<0.5 best<0.434 0.00337 -0.0112 share<0.0459 0.00225 0.0208
coverageRank<0.0145 centred<0.345 early<0.0204 -0.0234 0.000182 sentences<5.42 0.0143 -0.00367 plain<0.125 early<0.0233 -0.00119 0.0104 coverageOfBest<0.721 -0.0112 0.00845
previousOfBest<0.234 rarest<0.5 nextOfBest<0.0678 -0.0113 -0.0000738 bm25<0.0761 0.0251 0.00551 otherNames<0.693 cosine<0.51 0.0336 0.00946 cosineOfBest<0.941 0.000422 0.0178
early<0.0233 bm25OfBest<0.451 next<0.19 -0.0194 0.0173 early<0.0104 0.019 -0.00713 coverageRank<0.0286 centredOfBest<-0.624 -0.00316 0.0306 rarest<0.5 -0.000267 0.013
position<0.277 otherQuantities<0.693 centredOfBest<-0.286 -0.00812 0.00961 coverageOfBest<0.232 0.0379 0.00783 next<0.19 bm25OfBest<0.777 -0.0115 0.00752 best<0.364 0.0344 0.00324
previous<0.131 position<0.202 nextOfBest<0.0678 -0.00289 0.0113 centredRank<0.2 -0.0119 0.00205 best<0.414 plainRank<0.111 0.0337 0.00814 nextOfBest<0.105 -0.0165 0.00996
position<0.239 plain<0.125 next<0.0232 0.00568 0.0205 names<0.544 -0.00549 0.0156 cosine<0.259 bm25OfBest<0.777 -0.0213 0.0201 share<0.0735 -0.00351 0.00748
next<0.0349 centredRank<0.0179 early<0.143 -0.0216 0.0148 sentences<4.91 -0.00659 0.00892 best<0.59 plainRank<0.00847 0.0324 0.00482 rarest<0.5 -0.0175 0.00771
previousOfBest<0.234 centred<0.11 early<0.1 -0.0167 0.00754 nextOfBest<0.608 0.00094 0.0202 quantitiesAgree<0.333 cosineRank<0.04 0.0162 -0.00215 precision<0.2 0.01 0.0296
cosineRank<0.0143 bm25OfBest<0.564 metadata<1 -0.0239 -0.00199 best<0.2 0.0182 -0.00616 sentences<5.36 otherQuantities<0.693 -0.00678 0.00269 centredOfBest<-0.339 -0.00802 0.0216
position<0.84 otherQuantities<0.693 centred<0.11 -0.0142 0.00155 length<1.61 0.0307 0.00474 centred<0.429 otherQuantities<1.1 -0.0294 0.00279 centred<0.494 0.0165 -0.00511
best<0.59 centredOfBest<-0.394 otherQuantities<0.693 -0.0151 0.00912 plain<0.171 0.00923 -0.00317 coverageOfBest<0.721 centredOfBest<-0.663 0.00498 -0.0246 0.0207
previous<0.131 position<0.792 nextOfBest<0.0678 -0.00613 0.00394 share<0.0313 -0.025 -0.00199 otherNames<0.693 cosine<0.51 0.0353 0.00643 nextOfBest<0.394 0.00903 -0.00576
position<0.84 quantitiesOfKind<0.667 previousOfBest<0.308 -0.00371 0.00677 centred<-0.0088 0.0457 0.00378 centred<0.429 early<0.0333 -0.028 0.00299 centred<0.494 0.0172 -0.00715
position<0.202 centredOfBest<-0.286 plain<0.0425 0.00982 -0.00947 coverageRank<0.333 0.0226 0.00577 precision<0.5 nextOfBest<0.225 -0.0104 0.0046 share<0.0735 0.00418 0.0242
previousOfBest<0.234 position<0.395 otherQuantities<0.693 -0.0024 0.0102 bigrams<0.0357 -0.0163 0.00218 length<1.95 cosine<0.567 0.0287 -0.00408 otherQuantities<1.1 0.00785 -0.00771
previousOfBest<0.234 early<0.0233 sentences<5 -0.0187 -0.00413 sentences<5.8 -0.000107 0.0286 cosine<0.428 plainRank<0.143 0.0239 -0.00311 cosineOfBest<0.941 -0.00153 0.0175
best<0.59 position<0.354 best<0.235 0.0157 0.00433 next<0.19 -0.0069 0.0247 share<0.0735 centredOfBest<-0.707 0.000607 -0.0212 bm25OfBest<0.777 -0.00434 0.0155
otherQuantities<0.693 cosine<0.344 nextOfBest<0.225 -0.0219 0.0026 precision<0.375 -0.00365 0.00717 cosine<0.165 precision<0.0556 -0.00865 0.0406 precision<0.5 0.0021 0.0182
early<0.0233 bm25Rank<0.333 next<0.0462 -0.0191 0.00136 centred<0.11 -0.0101 0.0155 quantitiesAgree<0.333 names<0.0684 -0.00776 0.00378 centred<0.0206 0.0263 0.00459
previousOfBest<0.234 names<0.112 cosineRank<0.0909 -0.0146 0.0000906 length<2.89 -0.00138 0.01 length<1.95 names<0.247 0.0354 -0.00414 cosineOfBest<0.878 -0.000229 0.0126
previousOfBest<0.308 cosineRank<0.0769 otherQuantities<0.693 -0.0154 0.00483 plain<0.125 0.0107 -0.00282 kindClash<1 metadata<1 0.0148 -0.00717 position<0.202 0.0107 -0.0176
position<0.84 precision<0.375 early<0.1 -0.00416 0.00849 early<0.143 0.0142 -0.00471 length<2.94 negated<0 0.00234 -0.0269 early<0.00893 0.0142 -0.00726
share<0.0735 bm25<0.192 position<0.792 0.00343 -0.0175 bigrams<0.107 -0.0243 -0.00339 plain<0.125 coverage<0.236 0.0321 0.00105 sentences<4.69 -0.00565 0.0186
precision<0.375 centredRank<0.012 nextOfBest<0.394 -0.0223 0.00237 plain<0.125 0.00373 -0.0082 fragment<1 position<0.84 0.0233 -0.00167 cosine<0.289 0.0209 -0.00618
best<0.59 otherQuantities<0.693 cosineOfBest<0.544 -0.0142 0.00272 early<0.0435 0.000134 0.0141 coverageOfBest<0.721 length<2.2 -0.00173 -0.0266 0.0132
rarest<0.5 previousOfBest<0.234 plainRank<0.0909 -0.000918 -0.0113 bm25<0.0395 0.017 0.000583 share<0.0459 centredRank<0.111 -0.0133 0.00679 position<0.481 0.0195 0.000596
precision<0.5 cosineOfBest<0.941 position<0.438 -0.000108 -0.0114 best<0.434 0.0137 -0.00391 best<0.219 centredOfBest<-0.26 0.044 -0.00351 coverage<0.236 -0.00337 0.0164
rarest<0.5 best<0.235 sentences<3.76 -0.0167 0.0103 early<0.0625 -0.00872 0.00328 share<0.0735 early<0.0385 -0.0133 0.0139 sentences<4.04 0.000437 0.0208
precision<0.167 centredOfBest<-0.26 previous<0.131 -0.0128 0.00267 coverage<0.0463 0.0155 -0.00367 coverage<0.0753 best<0.235 0.0378 0.00438 quantitiesAgree<0.333 -0.0034 0.00752
otherQuantities<0.693 centredRank<0.143 nextOfBest<0.14 -0.013 -0.00104 coverage<0.104 0.0159 -0.000194 cosine<0.483 position<0.565 0.0215 -0.0096 sentences<4.91 -0.00705 0.00956
quantitiesAgree<0.333 centredOfBest<-0.624 plainRank<0.005 -0.000369 -0.0216 names<0.112 -0.00826 0.00261 plainRank<0.0909 bm25Rank<0.0455 -0.00556 0.0185 cosineOfBest<0.831 -0.00872 0.00673
early<0.0233 bigrams<0.0357 nextOfBest<0.608 -0.0161 0.00816 early<0.0104 0.0145 -0.00196 plain<0.125 otherNames<0.693 0.0171 0.00262 bigrams<0.05 -0.0134 0.00337
position<0.202 otherQuantities<0.693 centredOfBest<-0.366 -0.0137 0.00415 otherNames<0.693 0.03 0.00659 next<0.19 cosineOfBest<0.381 -0.0162 -0.00202 position<0.315 -0.00659 0.0187
cosineOfBest<0.941 position<0.84 previous<0.131 -0.00129 0.00951 cosineRank<0.0667 -0.0264 0.00376 otherNames<2.08 previous<0.201 0.0201 0.0018 bm25<0.11 0.00547 -0.0153
centred<0.11 quantitiesOfKind<0.667 bm25OfBest<0.777 -0.0137 0.0142 centred<-0.0088 0.034 -0.00623 cosine<0.428 cosineOfBest<0.544 0.0029 0.0251 centred<0.429 -0.00242 0.0072
position<0.84 best<0.235 plainOfBest<0.824 0.0135 -0.00902 share<0.0735 -0.00293 0.0103 cosineRank<0.0667 negated<0 -0.000327 -0.0287 precision<0.133 0.0156 -0.00725
rarest<0.5 position<0.84 coverage<0.165 0.00113 -0.00844 names<0.348 -0.026 -0.0024 share<0.0459 position<0.277 0.00354 -0.0163 precision<0.286 0.00493 0.0207
precision<0.286 early<0.1 position<0.0588 0.0208 -0.0059 centredOfBest<-0.286 -0.00175 0.0226 position<0.84 fragment<1 0.0151 0.00195 early<0.00613 0.00575 -0.0211
previous<0.131 plain<0.125 precision<0.375 0.000269 0.0142 centredRank<0.111 -0.0161 -0.00174 previous<0.201 metadata<1 0.0217 -0.00867 cosine<0.567 0.0156 -0.00991
otherQuantities<0.693 centredOfBest<-0.516 best<0.235 0.00904 -0.0272 sentences<4.19 -0.0102 0.00269 cosine<0.483 plain<0.0611 0.0195 0.00204 sentences<4.91 -0.00642 0.00746
quantitiesAgree<0.333 centredOfBest<-0.366 nextOfBest<0.298 -0.0147 0.0041 position<0.164 0.013 -0.00402 nextOfBest<0.608 otherQuantities<0.693 -0.00338 0.01 bm25<0.192 0.0271 0.00288
length<1.95 names<0.348 best<0.235 0.0312 0.00289 best<0.468 -0.0151 0.00734 names<0.112 previousOfBest<0.631 -0.012 0.00838 best<0.384 0.00476 -0.00674
rarest<0.5 previousOfBest<0.234 plain<0.171 -0.00208 -0.0144 metadata<1 0.00808 -0.0156 otherQuantities<1.1 otherQuantities<0.693 0.00417 0.0225 precision<0.111 0.0167 -0.0131
next<0.19 centred<-0.0955 otherQuantities<1.1 -0.0227 0.0171 best<0.59 0.00156 -0.0131 early<0.0526 best<0.364 0.0264 0.00632 centred<0.0206 0.0151 -0.00466
nextOfBest<0.0678 best<0.235 coverageOfBest<0.279 0.0161 -0.000407 coverageOfBest<0.721 -0.0116 0.00799 plainRank<0.00847 share<0.00617 -0.00295 0.0431 share<0.0313 -0.00231 0.00554
best<0.59 plainRank<0.111 share<0.0235 -0.000256 0.0184 cosineRank<0.0455 -0.0143 -0.0000988 coverageOfBest<0.721 position<0.164 -0.00159 -0.0202 0.0103
otherQuantities<0.693 centred<0.11 share<0.0459 -0.0157 0.00291 cosine<0.428 0.00784 -0.00451 best<0.59 early<0.0435 0.00033 0.0108 early<0.1 -0.0155 0.0026
position<0.84 early<0.1 early<0.0123 0.00727 -0.00217 coverage<0.104 0.0168 -0.00103 negated<0 quantitiesAgree<0.333 -0.00321 0.0163 centredRank<0.0667 -0.0285 -0.00492
rarest<0.5 position<0.84 best<0.27 0.00713 -0.00256 centred<0.429 -0.0223 -0.000937 share<0.0459 coverageOfBest<0.196 0.0159 -0.013 best<0.315 0.00193 0.0187
position<0.164 fragment<1 centredOfBest<-0.366 -0.00169 0.0205 bm25OfBest<0.372 0.0101 -0.00992 bigrams<0.0357 plain<0.171 -0.00247 -0.0185 quantitiesAgree<0.333 -0.00198 0.0111
plain<0.125 cosineRank<0.00952 share<0.00275 -0.0203 0.00535 position<0.84 0.00631 -0.0114 bigrams<0.107 bm25<0.138 -0.00322 -0.0148 coverageOfBest<0.721 -0.015 0.0135
next<0.19 quantitiesOfKind<0.667 cosine<0.079 -0.0187 -0.000766 coverageRank<0.143 0.0204 -0.00304 cosineOfBest<0.201 0.0362 early<0.0204 0.0181 0.00022
rarest<0.5 plain<0.125 nextOfBest<0.608 -0.000862 0.0129 quantitiesOfKind<0.5 -0.00154 -0.0165 fragment<1 bm25Rank<0.333 -0.000904 0.0201 nextOfBest<0.225 -0.015 0.0134
precision<0.5 best<0.468 next<0.19 0.000167 0.0124 otherQuantities<0.693 -0.0142 -0.000332 otherNames<0.693 plainRank<0.02 -0.00235 0.0247 plain<0.248 -0.00621 0.0123
nextOfBest<0.0678 centredRank<0.00962 early<0.143 -0.0221 0.0048 plainRank<0.0769 0.00441 -0.00728 plainRank<0.0104 share<0.00617 0.00112 0.0343 coverageOfBest<0.113 0.0157 -0.000738
cosineRank<0.0172 coverageOfBest<0.0863 plainRank<0.00332 -0.00239 -0.022 metadata<1 -0.00528 0.0214 plainRank<0.027 coverage<0.0887 0.0183 -0.000481 previous<0.131 -0.00164 0.00792
centredOfBest<-0.0465 coverage<0.0102 early<0.0333 -0.0179 0.00408 coverage<0.0753 0.00803 -0.00254 next<0.0462 cosine<0.483 -0.00262 0.0194 position<0.611 -0.00291 0.0121
share<0.0235 position<0.84 sentences<4.86 -0.00827 0.00361 negated<0 0.00107 -0.0235 sentences<5.42 cosine<0.136 0.02 -0.00015 share<0.0313 -0.00498 0.0215
otherQuantities<0.693 centredOfBest<-0.454 nextOfBest<0.14 -0.0175 0.00299 early<0.00613 0.0173 -0.000972 cosine<0.483 plainOfBest<0.137 0.0219 0.000771 sentences<4.91 -0.00756 0.00862
share<0.0735 plain<0.125 share<0.0235 -0.00304 0.00513 bm25Rank<0.0909 0.000572 -0.0137 plain<0.125 coverage<0.236 0.027 -0.00942 bigrams<0.107 -0.00686 0.0106
rarest<0.5 plain<0.248 otherNames<0.693 0.0049 -0.00321 coverageOfBest<0.721 -0.0244 -0.00142 best<0.27 plain<0.125 0.00827 -0.0102 share<0.0459 -0.00673 0.0148
best<0.495 position<0.354 position<0.025 -0.00725 0.00874 sentences<4.91 -0.00633 0.00831 precision<0.5 cosine<0.428 -0.00209 -0.0189 sentences<5.69 0.012 -0.0104
best<0.59 centred<-0.155 share<0.00275 -0.0195 0.00736 plainRank<0.0104 0.014 0.00213 rarest<0.5 next<0.0932 -0.0187 -0.00233 coverageRank<0.333 -0.00469 0.00861
best<0.59 pronoun<1 position<0.84 0.00244 -0.0125 otherNames<1.1 -0.000625 -0.0214 position<0.164 position<0.025 -0.0162 0.00941 coverageRank<0.333 -0.0232 0.0014
otherQuantities<0.693 best<0.468 next<0.19 -0.002 0.0158 share<0.0735 -0.0172 0.00588 metadata<1 position<0.202 0.0135 0.00184 otherQuantities<1.1 -0.0146 0.00933
bigrams<0.107 plain<0.125 otherQuantities<0.693 -0.00392 0.00661 otherQuantities<1.1 -0.00555 -0.0243 coverageOfBest<0.721 cosine<0.51 0.0116 -0.00822 plain<0.248 -0.00154 0.0253
nextOfBest<0.0678 cosineRank<0.00952 previousOfBest<0.234 -0.0218 0.00378 coverageRank<0.00943 0.0185 -0.00219 plainRank<0.00847 previous<0.131 0.0307 -0.00484 coverageOfBest<0.196 0.00964 -0.000477
previousOfBest<0.631 names<0.0684 plain<0.0425 0.00135 -0.0107 names<0.5 0.0055 -0.00286 bm25Rank<0.111 names<0.348 0.0264 0.000121 nextOfBest<0.225 -0.0106 0.00899
quantitiesOfKind<0.667 sentences<4.86 plain<0.125 -0.00145 -0.00987 centred<0.0206 -0.0122 0.0107 quantitiesAgree<0.333 plain<0.0981 0.00613 -0.0172 coverageOfBest<0.232 0.0448 0.00922
best<0.59 position<0.395 best<0.254 0.0121 -0.00102 centred<0.11 -0.0152 0.000758 coverageOfBest<0.721 cosineOfBest<0.245 0.00542 -0.0181 0.00888
early<0.0233 nextOfBest<0.608 bigrams<0.0357 -0.0143 0.00137 early<0.0204 0.0255 -0.00503 coverage<0.0548 centredOfBest<-0.55 -0.00211 0.0132 precision<0.2 -0.00474 0.00354
rarest<0.5 otherNames<0.693 quantitiesOfKind<0.5 -0.00385 0.0132 sentences<5.36 -0.0058 0.00696 position<0.0588 sentences<4.91 0.000513 -0.0121 plain<0.0783 0.0195 0.00497
previous<0.131 early<0.1 centred<0.0206 -0.0155 -0.00112 coverage<0.0753 0.0185 -0.000921 best<0.495 otherNames<1.95 0.0137 -0.00899 nextOfBest<0.608 -0.0126 0.0104
cosineRank<0.333 plain<0.125 otherQuantities<0.693 -0.00373 0.00409 early<0.0104 0.00856 -0.0128 length<2.94 best<0.335 -0.00522 0.0081 centred<0.345 -0.00362 0.0195
centredOfBest<-0.424 quantitiesOfKind<0.667 bm25OfBest<0.777 -0.0119 0.00935 centredOfBest<-0.587 0.0218 -0.00839 cosine<0.428 nextOfBest<0.298 0.0123 -0.000941 fragment<1 0.00135 -0.00783
best<0.235 next<0.0349 plainRank<0.333 0.00571 -0.0145 cosineRank<0.0357 0.0343 0.0056 cosineRank<0.00752 next<0.126 -0.0211 0.000561 best<0.285 -0.00767 0.0018
precision<0.167 early<0.1 otherNames<1.39 -0.00316 -0.0146 coverageOfBest<0.232 0.0143 -0.00452 bm25<0.0658 early<0.0294 -0.00156 0.0273 rarest<0.5 -0.00234 0.00825
otherQuantities<0.693 centredOfBest<-0.454 share<0.0459 -0.0156 0.00681 length<2.4 0.00284 -0.00544 coverageOfBest<0.232 cosineRank<0.00952 -0.0108 0.0151 cosineRank<0.333 -0.00335 0.00958
cosineOfBest<0.941 position<0.792 plainRank<0.0476 0.00549 -0.00387 negated<0 0.0105 -0.0187 length<2.71 precision<0.375 -0.0115 0.00994 negated<1 0.0198 -0.00357
position<0.84 plainRank<0.00847 best<0.315 0.0265 -0.00217 share<0.0735 -0.00111 0.00572 share<0.0313 plainRank<0.2 -0.0241 0.000356 bm25Rank<0.2 0.0193 -0.0086
negated<0 fragment<1 best<0.165 -0.00767 0.0264 centred<-0.0666 0.0067 -0.0128 quantitiesAgree<0.333 quantitiesOfKind<1 -0.0017 -0.0172 best<0.434 0.0061 -0.00798
precision<0.5 plainRank<0.333 early<0.0333 -0.00324 0.00595 next<0.19 -0.0106 0.0135 fragment<1 share<0.0139 -0.0065 0.023 cosineOfBest<0.29 0.0195 -0.00506
cosineRank<0.00952 precision<0.286 negated<0 0.00378 -0.0172 coverage<0.0548 0.0193 -0.00609 cosineOfBest<0.651 centred<0.223 0.00297 0.0168 bm25<0.031 0.00823 -0.00251
cosineOfBest<0.941 position<0.792 coverageOfBest<0.33 0.00406 -0.0047 negated<0 0.004 -0.0176 quantitiesOfKind<0.5 plainOfBest<0.427 -0.00878 0.00539 position<0.481 0.0183 0.00135
plain<0.171 share<0.0235 coverage<0.0887 0.000686 -0.0109 coverage<0.236 0.0103 -0.00525 best<0.315 previousOfBest<0.308 -0.0203 -0.00171 coverageOfBest<0.721 -0.00647 0.0114
otherQuantities<0.693 centredOfBest<-0.484 length<1.1 0.00025 -0.0216 precision<0.375 -0.00388 0.0063 bm25Rank<0.0769 pronoun<1 0.0159 -0.00979 precision<0.167 -0.00695 0.00446
centredRank<0.00962 share<0.00617 centredOfBest<-0.366 -0.022 0.000988 share<0.0139 0.0256 -0.00858 share<0.0735 best<0.434 0.0026 -0.00539 precision<0.375 0.00275 0.0134
best<0.495 previous<0.131 early<0.0233 -0.00634 0.00327 previous<0.201 0.0218 0.00159 names<0.544 cosineOfBest<0.683 -0.00359 -0.0187 coverageRank<0.333 -0.00432 0.0124
length<1.95 cosine<0.079 next<0.126 -0.0186 0.00359 coverage<0.0887 0.0167 -0.00106 early<0.0385 centredRank<0.333 -0.00847 0.00407 rarest<0.5 -0.000237 0.0113
position<0.655 bm25<0.11 pronoun<1 0.00679 -0.00731 rarest<0.5 -0.00404 0.00607 sentences<5 cosineOfBest<0.941 -0.0192 0.00243 share<0.0235 -0.00169 0.022
precision<0.5 cosineRank<0.00541 bigrams<0.0357 -0.0215 0.00276 early<0.1 -0.0014 0.00615 fragment<1 cosineRank<0.0143 -0.006 0.0218 bm25Rank<0.0909 0.0238 -0.00482
share<0.00275 plainRank<0.0909 previousOfBest<0.308 -0.0119 0.00744 previousOfBest<0.0751 0.0245 -0.00365 cosine<0.136 plainRank<0.0625 0.0356 -0.00713 plainRank<0.00676 0.0186 0.000157
bm25<0.138 precision<0.167 centredRank<0.0149 -0.0149 0.00259 cosine<0.165 0.0284 0.00441 early<0.0141 bm25<0.192 0.0182 -0.00044 precision<0.375 -0.012 -0.00237
share<0.00444 early<0.0333 otherQuantities<1.1 -0.0163 0.00458 bm25Rank<0.0233 0.0209 -0.0049 early<0.00613 otherQuantities<1.1 0.0246 -0.00362 best<0.495 -0.000153 -0.00727
sentences<4.91 sentences<4.51 early<0.0233 -0.0136 0.00349 bigrams<0.107 -0.0148 0.00101 length<1.39 cosineOfBest<0.336 -0.000566 0.0354 centredRank<0.111 -0.00307 0.00967
centredOfBest<-0.0465 next<0.0349 early<0.0233 -0.0119 0.00141 cosine<0.136 0.0219 0.000974 share<0.0459 next<0.0932 0.0263 0.00102 share<0.0735 -0.00945 0.00954
precision<0.5 quantitiesAgree<0.333 position<0.164 0.00354 -0.00867 previous<0.131 -0.000205 0.0139 coverageOfBest<0.232 names<0.247 -0.0144 0.00701 coverageOfBest<0.404 0.0294 0.00473
centredOfBest<-0.144 names<0.5 length<1.39 0.00942 -0.00287 early<0.0625 -0.0138 -0.0019 names<0.112 early<0.0123 0.0114 -0.0123 length<2.94 0.00106 0.0165
early<0.0104 bm25OfBest<0.314 bm25OfBest<0.0918 0.00226 -0.0153 nextOfBest<0.175 0.00753 0.0281 position<0.315 cosineOfBest<0.29 0.0135 -0.000924 centred<0.11 -0.0179 -0.00652
early<0.0123 centredRank<0.0149 next<0.0743 -0.012 0.0098 otherQuantities<1.1 0.0125 -0.004 early<0.0233 next<0.19 -0.0131 0.0179 early<0.333 0.00133 -0.00847
length<1.95 names<0.5 best<0.235 0.0211 0.00291 centred<0.223 -0.0193 0.00557 names<0.112 quantitiesAgree<0.333 -0.0125 -0.00208 length<2.94 -0.000672 0.00891
next<0.0232 cosineOfBest<0.466 otherQuantities<1.1 -0.0166 0.0103 metadata<1 0.0032 -0.0111 cosineOfBest<0.201 early<0.333 0.0263 -0.00404 cosineOfBest<0.381 -0.0112 0.00308
plainRank<0.0104 next<0.0462 centred<0.0206 -0.0162 0.00918 previous<0.131 0.0323 -0.00579 precision<0.167 plainRank<0.333 -0.00324 -0.0197 bm25<0.0477 0.0219 -0.000938
negated<0 fragment<1 names<0.5 0.0275 0.0012 cosineOfBest<0.158 0.0104 -0.0153 quantitiesAgree<0.333 plainOfBest<0.824 -0.00335 -0.0141 cosineOfBest<0.651 0.00873 -0.00232
share<0.0107 position<0.0588 otherQuantities<0.693 0.00224 0.0261 negated<0 0.0104 -0.0113 centred<-0.0088 plain<0.0425 0.0292 -0.0084 fragment<1 0.00401 -0.00698
coverageRank<0.0333 early<0.0333 bm25OfBest<0.372 -0.00525 0.02 early<0.0769 0.0354 0.000432 bigrams<0.0357 early<0.0435 -0.0095 0.00158 fragment<1 0.00621 -0.00915
early<0.0123 coverageRank<0.0238 length<1.39 0.0103 -0.0156 centredOfBest<-0.394 -0.0055 0.0173 early<0.0233 bm25Rank<0.333 -0.0132 0.0045 plainRank<0.027 0.015 -0.000764
cosineOfBest<0.941 bm25<0.138 coverageRank<0.0769 -0.00398 0.0043 bm25OfBest<0.777 -0.0108 0.000387 fragment<1 names<0.544 0.00527 0.0166 bm25OfBest<0.777 0.00661 -0.0172
cosineRank<0.00952 best<0.2 precision<0.375 -0.00831 0.0167 negated<0 0.00422 -0.0203 sentences<4.91 best<0.335 -0.00583 0.000888 plainRank<0.00847 0.0213 0.00497
cosine<0.51 names<0.5 coverageRank<0.0119 -0.0119 0.00677 previous<0.131 -0.0107 0.00706 cosineRank<0.111 names<0.247 -0.0196 -0.00269 sentences<4.69 -0.00468 0.00778
otherNames<0.693 quantitiesOfKind<0.5 sentences<6.35 -0.00606 0.0213 otherQuantities<0.693 0.00178 0.022 bm25<0.138 centredOfBest<-0.286 -0.00531 0.00657 sentences<5.42 -0.00862 0.00748
precision<0.375 centredRank<0.0149 previous<0.0977 -0.0172 0.00603 cosine<0.538 0.00427 -0.00611 sentences<5.36 centred<0.0206 0.0176 -0.000326 best<0.315 0.026 0.00146
cosineOfBest<0.941 plainRank<0.0476 share<0.00444 -0.00458 0.00885 next<0.0232 -0.00893 -0.000452 previousOfBest<0.144 sentences<5.06 -0.00704 0.0136 share<0.0313 0.0224 0.00658
position<0.84 length<2.4 centred<-0.155 -0.0118 0.00584 fragment<1 0.00076 -0.0157 negated<0 nextOfBest<0.0678 0.0161 -0.00224 nextOfBest<0.608 -0.0181 0.00487
coverageRank<0.00746 sentences<5.19 quantitiesAgree<0.333 -0.00283 0.0141 centred<0.381 -0.0237 0.000472 best<0.235 sentences<3.76 -0.0103 0.00897 rarest<0.5 -0.00408 0.00597
centredOfBest<-0.26 quantitiesAgree<0.333 sentences<6.35 -0.00763 0.0209 sentences<4.09 0.0191 -0.002 sentences<4.91 sentences<3.76 0.00985 -0.000541 bm25OfBest<0.0918 0.0212 0.0054
share<0.0735 best<0.59 length<3.09 -0.00224 0.00882 position<0.0923 0.00234 -0.0169 best<0.349 plainOfBest<0.824 0.00797 -0.0128 bm25OfBest<0.777 0.00153 0.0222
next<0.0462 centredRank<0.0149 bigrams<0.0357 -0.0181 0.00951 cosineOfBest<0.245 0.0141 -0.00206 plainRank<0.0233 coverage<0.0887 0.024 0.00144 plainOfBest<0.427 -0.00165 0.00592
otherQuantities<0.693 centredRank<0.00352 cosineOfBest<0.158 -0.00474 0.0296 cosineOfBest<0.504 -0.0142 -0.000825 cosine<0.483 best<0.414 0.00679 0.0237 bigrams<0.069 -0.00613 0.00424
previousOfBest<0.144 next<0.19 share<0.00275 -0.00905 -0.000945 bm25OfBest<0.314 0.018 -0.00248 cosine<0.567 precision<0.0909 0.000566 0.0107 previousOfBest<0.417 -0.00656 0.00467
plain<0.125 position<0.892 sentences<3.56 -0.00771 0.00435 otherQuantities<1.1 -0.0159 0.00321 early<0.0141 cosineRank<0.05 -0.00841 0.0134 early<0.1 -0.0128 0.00354
cosine<0.538 share<0.00275 position<0.0588 0.00976 -0.0104 coverageOfBest<0.138 0.0176 0.00235 cosineOfBest<0.941 previousOfBest<0.308 -0.0113 -0.00117 quantitiesOfKind<0.667 -0.00188 0.00974
plain<0.125 quantitiesOfKind<0.667 nextOfBest<0.225 -0.00276 0.00761 early<0.0164 -0.00933 0.0169 early<0.0104 share<0.0313 -0.00655 0.0225 early<0.1 -0.0101 0.00108
otherQuantities<0.693 next<0.19 centredOfBest<-0.624 -0.0156 -0.00255 bm25<0.192 0.0199 -0.00711 coverageOfBest<0.196 cosineRank<0.00952 -0.00715 0.0171 bigrams<0.069 -0.00308 0.00874
next<0.19 otherQuantities<0.693 share<0.00444 -0.0127 -0.00246 centred<0.194 0.0104 -0.00246 cosineOfBest<0.201 0.0274 centred<0.163 -0.0108 0.0093
coverage<0.0753 quantitiesOfKind<0.667 cosine<0.079 -0.014 0.00547 plain<0.0611 0.0276 -0.00686 centredOfBest<-0.314 share<0.0735 -0.0143 0.00878 plainRank<0.111 0.00698 -0.00237
share<0.0735 best<0.235 sentences<3.76 -0.0138 0.0067 position<0.0923 0.00247 -0.00694 cosine<0.428 names<0.247 0.00115 0.0229 centredOfBest<-0.206 -0.0101 0.0059
precision<0.5 cosineRank<0.00952 previousOfBest<0.234 -0.0161 0.00547 coverageRank<0.00943 0.0202 -0.00244 fragment<1 coverageOfBest<0.196 -0.00533 0.0197 coverageOfBest<0.404 0.0106 -0.0088
sentences<4.91 position<0.655 plainRank<0.0313 0.00954 -0.00141 previous<0.131 -0.0179 0.00798 centred<0.0206 best<0.235 0.0112 -0.0155 length<1.39 0.0352 0.00469
plainRank<0.0127 next<0.0349 quantitiesOfKind<0.5 -0.0119 0.00755 bigrams<0.069 0.0301 -0.00586 share<0.0735 early<0.0435 -0.00754 0.00076 best<0.285 -0.00451 0.0103
sentences<4.91 position<0.655 cosineOfBest<0.336 0.011 -0.00127 cosineOfBest<0.831 -0.0172 0.00423 length<2.64 centred<-0.155 -0.0103 0.0113 sentences<5 0.0195 -0.0061
centred<-0.0955 nextOfBest<0.0678 centredRank<0.0333 -0.0244 0.00177 plain<0.0425 0.0138 -0.00611 length<1.39 bm25<0.11 0.0235 -0.00558 plain<0.125 0.00273 -0.00276
previousOfBest<0.234 centredOfBest<-0.424 best<0.219 0.00796 -0.0109 cosine<0.538 0.00546 -0.00284 cosineRank<0.0238 sentences<5.97 0.0225 -0.00679 centredOfBest<-0.0465 -0.000575 0.0145
coverage<0.0753 precision<0.286 sentences<5.36 0.0054 -0.009 share<0.0107 -0.00236 0.0278 centredOfBest<-0.26 share<0.0459 -0.0122 -0.000794 plain<0.0611 -0.0077 0.00316
early<0.0233 next<0.0462 coverageRank<0.143 -0.0147 -0.00059 length<1.61 0.0268 0.00172 coverageRank<0.0286 early<0.0294 -0.00841 0.0262 early<0.333 0.00328 -0.00865
bm25<0.11 bm25<0.0901 names<0.348 -0.000879 0.009 otherQuantities<1.1 0.0185 -0.00994 plainRank<0.037 bm25<0.138 0.00448 -0.0155 plainRank<0.0769 0.0112 -0.00372
centredOfBest<-0.424 sentences<4.43 quantitiesAgree<0.333 -0.0139 0.017 sentences<6.35 -0.0139 0.0119 previous<0.0614 pronoun<1 0.00456 -0.00899 centredOfBest<-0.235 -0.0101 -0.0000923
precision<0.5 coverageOfBest<0.232 quantitiesOfKind<0.667 -0.000701 0.018 share<0.0313 -0.00803 -0.00195 coverageOfBest<0.232 bm25OfBest<0.195 0.00521 -0.0124 position<0.025 -0.0053 0.0131
early<0.0104 centred<0.0813 nextOfBest<0.225 -0.0177 0.0028 sentences<5.8 0.0183 -0.00319 early<0.0233 sentences<4.91 -0.0168 -0.00175 plainRank<0.0233 0.0173 -0.000964
plainRank<0.111 share<0.0235 plainRank<0.0313 0.00552 -0.0063 otherQuantities<0.693 0.00182 0.0191 bm25<0.031 centred<-0.0389 -0.00738 0.0222 cosine<0.289 -0.0193 -0.00284
cosine<0.428 names<0.5 names<0.161 0.000921 0.0175 centredOfBest<-0.314 -0.0106 0.00871 next<0.19 precision<0.5 -0.00544 0.00661 plain<0.0783 -0.00891 0.0145
nextOfBest<0.0678 cosineRank<0.333 plain<0.0425 -0.00111 -0.0106 otherQuantities<1.1 0.00813 -0.00962 plainRank<0.00847 share<0.00617 -0.00117 0.0291 bigrams<0.0357 -0.00323 0.00595
cosine<0.51 share<0.0459 rarest<0.5 0.00155 -0.0171 next<0.0232 -0.0011 0.0202 centredRank<0.0588 bm25Rank<0.333 -0.0205 0.000625 fragment<1 0.00117 -0.00668
bm25<0.138 pronoun<1 bm25<0.0901 0.00204 0.0106 centredRank<0.0179 0.00967 -0.0125 position<0.481 position<0.0923 -0.0102 0.00314 names<0.247 0.00495 -0.0179
coverageRank<0.04 best<0.219 otherNames<1.39 0.0335 -0.0057 cosineRank<0.00952 -0.014 0.00798 best<0.652 length<3.09 -0.00144 0.00791 bm25OfBest<0.777 -0.0155 0.0042
coverageOfBest<0.196 position<0.0588 centred<-0.0955 -0.00228 0.0241 sentences<5.8 0.0052 -0.0159 centred<0.11 centred<-0.123 0.00914 -0.0127 centred<0.281 0.00497 -0.00174
best<0.652 precision<0.5 nextOfBest<0.608 -0.00247 0.00628 fragment<1 0.0189 -0.00196 cosine<0.227 fragment<1 -0.00387 0.0121 previousOfBest<0.234 -0.0186 -0.0022
length<3.09 centred<0.381 early<0.0294 -0.00594 0.00301 early<0.0141 0.0049 -0.00872 names<0.161 coverage<0.0647 0.00733 -0.0131 best<0.181 -0.00486 0.0172
best<0.59 plainRank<0.0104 best<0.315 0.0197 -0.00074 plainRank<0.0149 -0.0145 0.000607 coverageOfBest<0.721 metadata<1 -0.0171 -0.000935 0.00649
otherNames<0.693 previousOfBest<0.144 coverageRank<0.333 -0.00501 0.0143 coverage<0.165 0.0178 -0.00424 sentences<5.36 length<2.71 -0.00622 0.00126 coverageRank<0.0238 -0.0109 0.0119
plainRank<0.00847 coverageRank<0.00535 next<0.0462 -0.0155 0.00498 sentences<5 -0.0114 0.0226 early<0.0333 next<0.19 -0.00552 0.0112 coverageRank<0.0286 0.0154 0.000123
next<0.19 nextOfBest<0.298 otherQuantities<0.693 -0.00208 0.00447 next<0.0743 0.00461 -0.0105 centredOfBest<-0.663 0.0258 bm25Rank<0.0417 -0.00784 0.008
early<0.0104 length<1.1 centredOfBest<-0.663 -0.00779 0.0398 centredRank<0.0476 -0.00883 0.0101 early<0.0233 bm25<0.0761 -0.0158 -0.00224 cosine<0.165 0.0115 -0.000899
plainRank<0.0127 nextOfBest<0.175 previousOfBest<0.417 -0.00487 0.0172 previous<0.131 0.0293 -0.00233 centredOfBest<-0.424 coverageRank<0.0286 0.00478 -0.0101 next<0.0743 0.00405 -0.00277
position<0.84 coverageOfBest<0.196 otherQuantities<0.693 -0.00288 0.012 otherQuantities<1.1 0.000968 -0.00977 cosineRank<0.111 cosineRank<0.0769 -0.0224 -0.00236 best<0.495 0.0133 -0.00998
coverage<0.0887 plainRank<0.037 bm25OfBest<0.451 0.00388 0.0417 coverageOfBest<0.196 0.00292 -0.00869 early<0.333 bigrams<0.0357 -0.00716 0.00146 cosineOfBest<0.544 0.0000794 -0.0196
length<3.09 otherNames<0.693 otherQuantities<0.693 -0.00276 0.0108 coverageOfBest<0.196 0.00206 -0.00666 rarest<0.5 position<0.438 -0.00236 0.0101 cosineOfBest<0.831 -0.00253 0.0325
previous<0.201 previous<0.131 next<0.19 -0.00122 0.0084 otherNames<1.39 0.0187 -0.00294 sentences<4.56 quantitiesAgree<0.5 -0.0203 -0.0029 names<0.247 0.0143 -0.00868
length<2.4 early<0.0294 bigrams<0.0357 -0.00662 0.0162 coverageOfBest<0.33 0.0155 -0.000639 centredOfBest<-0.394 best<0.414 -0.0178 -0.00263 best<0.384 0.00269 -0.00579
best<0.59 bigrams<0.05 plain<0.0425 0.00119 -0.00609 fragment<1 0.00642 -0.007 cosineOfBest<0.582 coverageRank<0.143 -0.00258 0.0137 precision<0.5 -0.0193 0.00196
cosineOfBest<0.941 early<0.00613 sentences<5.8 0.0203 -0.00432 position<0.655 -0.00174 -0.0129 fragment<1 rarest<0.5 0.00352 0.0208 -0.00971
plain<0.171 centredOfBest<-0.394 otherQuantities<0.693 -0.0117 0.00428 previous<0.0614 0.00899 -0.000198 best<0.285 previous<0.131 -0.0229 0.00839 early<0.0769 -0.0053 0.0148
bm25<0.138 rarest<0.5 length<1.61 0.00858 -0.00209 share<0.0459 -0.00761 0.0219 share<0.0735 bm25<0.192 -0.0000202 -0.0159 centredRank<0.0588 0.0139 -0.0025
centredRank<0.00352 cosine<0.079 -0.0071 cosine<0.344 0.035 -0.00332 early<0.0435 next<0.19 -0.00403 0.0113 plainRank<0.0476 0.0129 0.00132
centred<-0.194 nextOfBest<0.14 length<1.95 -0.0208 -0.000794 cosine<0.079 -0.00585 0.00711 nextOfBest<0.14 plainOfBest<0.824 0.000016 0.0137 coverage<0.0463 0.0115 -0.00555
pronoun<1 position<0.792 bm25OfBest<0.564 0.00284 -0.00305 share<0.0735 -0.0138 0.00953 precision<0.133 nextOfBest<0.394 -0.0181 0.000853 plain<0.0981 0.00832 -0.00956
share<0.0735 early<0.0233 best<0.315 -0.00115 -0.0148 coverageRank<0.0286 0.0156 -0.000182 best<0.285 plain<0.125 0.0102 -0.0141 position<0.0588 -0.00362 0.0159
otherNames<0.693 coverageRank<0.0172 cosineOfBest<0.336 -0.0135 0.0434 bm25OfBest<0.451 -0.00598 0.00701 share<0.00444 nextOfBest<0.608 -0.0138 0.0076 coverageRank<0.04 0.0219 -0.002
cosine<0.567 centredOfBest<-0.314 quantitiesOfKind<0.667 -0.00416 0.0119 best<0.181 -0.0066 0.00937 cosineOfBest<0.941 best<0.315 -0.00123 -0.0138 length<2.94 -0.00214 0.0144
centredOfBest<-0.587 nextOfBest<0.0678 length<1.95 -0.0168 0.00298 cosine<0.136 0.0233 -0.0144 coverageOfBest<0.113 plainRank<0.00676 -0.0109 0.0123 fragment<1 0.00337 -0.00317
previous<0.131 names<0.112 bm25<0.031 0.0016 -0.0101 coverageOfBest<0.404 0.00704 -0.00172 plainOfBest<0.427 best<0.468 0.00735 -0.0122 sentences<4.09 -0.000356 0.0205
pronoun<1 early<0.0294 early<0.0123 0.00379 -0.00833 plainRank<0.027 0.0171 0.00143 bm25OfBest<0.777 length<1.95 0.00422 -0.0175 0.00996
coverage<0.0753 position<0.792 centredRank<0.0149 -0.00311 0.0111 plainRank<0.00847 0.00542 -0.0194 fragment<1 precision<0.5 0.000805 0.0189 best<0.315 -0.0125 -0.00073
rarest<0.5 centredRank<0.0149 nextOfBest<0.225 -0.0143 0.00624 cosineOfBest<0.245 0.0125 -0.00205 nextOfBest<0.394 fragment<1 0.0172 -0.00413 fragment<1 -0.0128 0.00794
previous<0.0769 plain<0.171 previous<0.024 0.00129 0.00891 previousOfBest<0.182 -0.000359 -0.017 share<0.0178 previous<0.201 -0.0164 0.00102 bm25OfBest<0.228 0.0181 -0.00209
otherQuantities<0.693 early<0.0769 early<0.0233 -0.00552 0.00698 best<0.315 -0.0168 -0.000871 length<1.61 cosine<0.079 -0.0117 0.0195 early<0.00461 -0.0164 0.0022
plainRank<0.00847 best<0.315 centred<-0.155 -0.00664 0.0239 share<0.0235 -0.0117 0.0106 share<0.0178 centred<-0.0389 -0.0155 -0.00283 cosineOfBest<0.245 0.0171 -0.00059
cosine<0.428 centredOfBest<-0.424 plain<0.0425 0.00497 -0.0133 centredRank<0.143 0.0118 -0.00852 plain<0.0611 coverageOfBest<0.279 0.000235 -0.0115 length<3.09 -0.00187 0.00866
best<0.235 sentences<3.76 previousOfBest<0.144 -0.0172 -0.000746 coverageRank<0.0119 -0.0133 0.0109 early<0.0625 plainRank<0.0127 0.00742 -0.00793 plain<0.248 -0.00151 0.0126
cosineRank<0.00952 best<0.235 early<0.00893 0.0139 -0.00952 early<0.143 -0.0214 0.00593 negated<0 position<0.202 -0.00753 0.0204 cosineRank<0.0118 0.0179 0.000487
bm25Rank<0.00535 nextOfBest<0.175 -0.0192 cosineOfBest<0.245 0.00445 -0.00211 plainRank<0.00847 best<0.315 0.0209 -0.00295 cosineOfBest<0.941 -0.000621 0.00659
names<0.5 precision<0.5 cosine<0.428 0.00603 -0.00376 next<0.0743 0.0187 -0.00156 precision<0.24 cosine<0.483 -0.00941 0.0067 negated<1 -0.0118 0.00618
centredRank<0.00541 bm25Rank<0.0313 plainRank<0.00332 0.0104 -0.00908 bm25<0.11 0.0374 -0.00723 early<0.0333 next<0.19 -0.00528 0.00968 coverageRank<0.0238 0.0242 0.00039
cosine<0.567 previousOfBest<0.234 next<0.0232 -0.00401 0.00436 early<0.1 0.014 -0.000833 share<0.0107 names<0.5 -0.0178 0.00495 share<0.0459 0.00449 -0.00633
sentences<4.91 sentences<4.51 cosineOfBest<0.29 0.0104 -0.00109 negated<1 -0.00923 0.0092 cosineRank<0.00952 metadata<1 -0.0133 0.015 precision<0.0741 0.02 0.00291
cosineRank<0.00952 bm25OfBest<0.451 position<0.0588 -0.000629 -0.0237 centredRank<0.00541 0.0205 -0.00773 early<0.0123 share<0.00617 -0.00563 0.0114 early<0.0233 -0.00886 0.00241
otherNames<0.693 bigrams<0.0357 names<0.112 0.0084 -0.0107 quantitiesAgree<0.333 0.00149 0.0212 share<0.00275 bm25Rank<0.037 -0.0137 0.00603 bm25Rank<0.0313 0.0152 -0.00129
coverage<0.0753 precision<0.167 early<0.143 -0.00192 0.0172 cosineOfBest<0.201 0.0314 0.00629 fragment<1 rarest<0.5 -0.000642 0.00907 length<2.4 -0.00322 -0.0133
sentences<6.35 quantitiesAgree<0.333 nextOfBest<0.14 0.000723 -0.00565 metadata<1 0.00467 -0.0102 length<1.95 quantitiesAgree<0.5 0.0338 -0.000976 coverageRank<0.0588 -0.0125 0.0013
cosine<0.428 sentences<5.42 otherQuantities<0.693 -0.00267 0.00748 best<0.315 0.0254 0.00202 previous<0.131 position<0.025 -0.0122 -0.000966 position<0.395 -0.000023 0.0161
early<0.0123 length<1.39 centredOfBest<-0.763 -0.00999 0.0324 share<0.00617 -0.0145 0.00717 sentences<5.69 coverageRank<0.0172 0.0117 -0.00245 sentences<5.97 0.02 -0.0103
centred<0.136 plain<0.0611 position<0.0588 0.00809 -0.00383 bigrams<0.0357 -0.0185 0.00212 centred<0.163 centredOfBest<-0.394 -0.00578 0.0238 fragment<1 0.00369 -0.00588
position<0.84 precision<0.286 centred<-0.0955 -0.0094 0.000675 centredRank<0.012 0.019 0.0045 length<2.71 centredRank<0.00352 -0.0000614 -0.022 next<0.0592 0.00969 -0.00556
nextOfBest<0.0678 cosineRank<0.00952 share<0.00275 -0.0199 -0.00108 coverageRank<0.00943 0.0166 -0.00181 plainRank<0.00847 cosineRank<0.0278 0.0209 -0.00303 plain<0.0611 -0.00336 0.00367
sentences<5.69 coverageRank<0.0172 cosineOfBest<0.381 -0.00736 0.0236 cosineOfBest<0.941 -0.0021 0.00425 early<0.0164 bm25OfBest<0.314 -0.0123 0.00851 sentences<5.97 0.0251 0.000978
best<0.59 precision<0.167 centredOfBest<-0.235 -0.00651 0.00219 coverageOfBest<0.404 0.0129 -0.000608 position<0.164 centredOfBest<-0.454 0.0118 -0.00545 coverageOfBest<0.721 -0.0219 0.00647
centredRank<0.111 cosine<0.51 position<0.84 0.0036 -0.0175 previousOfBest<0.631 -0.0144 0.00492 coverageRank<0.2 next<0.0743 0.0153 -0.000708 plainOfBest<0.341 -0.0157 0.00607
cosineRank<0.00952 sentences<6.35 next<0.126 -0.0201 0.00382 length<1.95 0.0184 -0.0118 coverage<0.0463 plainRank<0.111 0.00211 0.0344 bm25<0.056 -0.00815 0.00135
share<0.00855 coverageOfBest<0.163 cosineOfBest<0.618 -0.00718 0.0056 plainRank<0.00676 0.00149 -0.0191 coverageOfBest<0.404 plainRank<0.027 0.0242 0.00127 fragment<1 -0.000067 -0.0108
previous<0.131 position<0.395 quantitiesAgree<0.5 0.00471 -0.00275 next<0.19 -0.00756 0.0165 position<0.395 plainOfBest<0.427 -0.00828 0.0106 kindClash<1 0.022 -0.00998
sentences<4.86 cosineOfBest<0.245 position<0.315 0.0159 -0.00801 rarest<0.5 -0.00533 0.00511 centredOfBest<-0.663 nextOfBest<0.394 -0.0173 0.0135 centredRank<0.00352 0.0255 0.0047
names<0.112 length<1.95 position<0.164 -0.00527 0.0116 coverage<0.165 -0.00505 -0.0175 previousOfBest<0.182 cosineRank<0.0172 -0.00841 0.00669 early<0.0333 -0.00834 0.00207
cosineOfBest<0.201 share<0.00275 nextOfBest<0.225 -0.016 0.018 quantitiesOfKind<0.5 -0.00115 0.0281 best<0.59 bm25<0.192 0.00138 -0.00554 coverageOfBest<0.721 -0.0131 0.00974
plainRank<0.0127 otherQuantities<0.693 quantitiesAgree<0.333 -0.00903 0.0135 cosine<0.428 0.0289 0.000867 bigrams<0.107 plainOfBest<0.824 -0.000735 -0.00939 cosineRank<0.0278 -0.0177 0.00623
position<0.84 cosineOfBest<0.651 position<0.0923 -0.00572 0.00576 best<0.235 0.0026 -0.00426 negated<0 best<0.219 -0.00338 0.0187 cosineOfBest<0.751 -0.0224 -0.00132
bm25<0.138 centredOfBest<-0.235 cosine<0.567 0.00191 -0.0186 cosineRank<0.0667 -0.00339 0.00958 bigrams<0.0357 cosine<0.695 -0.0158 0.00501 best<0.27 -0.00934 0.00451
bm25<0.11 precision<0.167 position<0.0588 0.0114 -0.00211 otherNames<1.1 0.0122 -0.00686 early<0.00613 centredOfBest<-0.366 -0.00629 0.015 fragment<1 -0.00138 -0.00829
position<0.164 centredOfBest<-0.286 share<0.0459 -0.00549 0.0159 bm25<0.138 0.0172 -0.0000432 next<0.19 kindClash<1 -0.000211 -0.0132 position<0.277 -0.00693 0.019
best<0.495 best<0.315 centred<0.429 -0.00395 0.00685 sentences<4.43 0.00947 -0.0014 names<0.544 sentences<4.56 -0.0162 -0.00203 bm25OfBest<0.16 -0.00373 0.00883
cosineRank<0.333 plain<0.125 share<0.0235 -0.0024 0.0058 cosine<0.428 0.00291 -0.00961 plainOfBest<0.257 quantitiesOfKind<1 -0.011 0.013 cosine<0.567 -0.00691 0.00996
position<0.84 plainRank<0.0127 next<0.0462 0.000428 0.0234 precision<0.0909 -0.00623 0.0014 cosineRank<0.0667 quantitiesOfKind<1 -0.0232 -0.000926 otherNames<1.39 -0.00906 0.0122
coverageOfBest<0.196 centred<-0.194 length<1.61 -0.0197 0.00282 early<0.143 0.00331 0.0202 early<0.0104 share<0.0313 -0.00476 0.0149 centredOfBest<-0.26 -0.00814 -0.00163`),
  },
  supported: readForest(`-0.0987
missingNamesAnywhere<0.693 quantitiesClash<1 tail<0.294 0.00281 0.0338 missingNames<1.1 -0.0383 0.00372 tail<1 cosineMean<0.425 -0.0579 -0.0224 missingPlain<0.693 0.0295 -0.00218
cosineMean<0.392 coverage<0.489 cosineMean<0.233 -0.055 -0.0305 coverageOfFirst<0.577 0.00208 0.0308 quantitiesClash<1 coverage<0.253 -0.00272 0.0233 cosineMean<0.624 -0.0121 -0.0366
missingNamesAnywhere<0.693 quantitiesClash<1 tail<0.167 -0.00218 0.0285 tail<0.123 -0.01 -0.0367 sentences<2.4 tail<0.526 -0.0192 0.0212 sentences<2.56 -0.0281 -0.0619
quantitiesClash<1 coverageAnywhere<0.646 names<0.784 -0.0178 0.00795 coverage<0.767 0.0144 0.0484 length<1.95 0.00245 coverageAnywhere<0.708 -0.0455 -0.0227
missingNamesAnywhere<0.693 coverage<0.767 cosineOfBest<0.63 -0.0196 0.011 centred<0.168 0.000216 0.0522 sentences<2.56 tail<0.526 -0.0229 0.0179 secondChance<0.665 -0.0611 -0.00937
quantitiesClash<1 coverageAnywhere<0.591 cosineMean<0.316 -0.0503 -0.00644 cosineMean<0.507 0.00329 0.0274 length<1.95 0.000216 -0.0416
missingAnywhere<1.1 quantitiesAgree<1 rarestMissing<1.84 0.037 -0.000139 sentences<4.58 0.0371 0.00159 cosineMean<0.472 cosineOfBest<0.825 -0.0452 0.00496 cosineOfBest<0.785 -0.0113 0.0243
missingNamesAnywhere<0.693 tail<0.167 cosine<0.639 -0.0188 0.00623 quantitiesClash<1 0.0234 -0.0255 rarestMissing<3.83 tail<0.526 -0.0198 0.0208 cosineMean<0.535 -0.0505 -0.0131
missingAnywhere<1.1 quantitiesClash<1 tail<0.526 0.00421 0.03 order<0.273 -0.005 -0.0291 cosineMean<0.392 trigrams<0.143 -0.0512 -0.00794 missingPlain<1.39 -0.0263 0.00462
missingAnywhere<1.1 quantitiesClash<1 names<0.625 0.000943 0.0244 cosineMean<0.607 -0.00974 -0.0371 cosineMean<0.392 coverage<0.437 -0.0503 -0.00208 missingPlain<1.39 -0.0235 0.00565
missingNamesAnywhere<0.693 quantitiesAgree<1 coverage<0.767 -0.000791 0.035 missingAnywhere<1.1 0.0398 0.00537 sentences<2.4 tail<0.252 -0.0263 0.0125 plain<1 -0.0473 -0.00307
missingNamesAnywhere<0.693 cosineOfBest<0.698 tail<0.903 -0.0116 0.0189 bigrams<0.167 0.0089 0.0264 tail<1 cosineMean<0.425 -0.0439 -0.0178 bigrams<0.105 -0.00794 0.0194
tail<0.526 cosine<0.609 tail<0.167 -0.0232 -0.0057 centred<0.56 0.00351 -0.0214 secondChance<0.132 negationDiffers<1 0.0407 -0.0174 centred<0.412 0.0107 -0.00471
missingNamesAnywhere<0.693 quantitiesClash<1 quantitiesAgree<1 0.00698 0.0326 missingNames<1.1 -0.0292 0.0103 rarestMissing<3.83 secondChance<0.291 -0.0121 0.0232 missingPlain<0.693 0.00308 -0.0406
quantitiesClash<1 rarestMissing<2.7 bigrams<0.286 0.0126 0.044 cosine<0.609 -0.013 0.00829 rarestMissing<2.7 cosine<0.713 0.0146 -0.0224 cosine<0.797 -0.0353 -0.00811
missingAnywhere<1.1 cosine<0.639 quantitiesAgree<1 -0.00808 0.0151 coverage<0.767 0.0106 0.0364 sentences<3.33 missingPlain<1.39 -0.0246 0.00447 coverage<0.489 -0.0435 0.00697
tail<0.167 rarestMissing<3.94 secondChance<0.155 -0.0269 -0.00281 plainAnywhere<0.676 -0.0421 -0.00997 rarestMissing<5.1 negationDiffers<1 0.0162 -0.00901 secondChance<0.665 -0.0282 0.0125
missingNamesAnywhere<0.693 kindClash<1 quantitiesAgree<1 0.00391 0.0284 names<0.399 0.0024 -0.0336 sentences<2.56 tail<0.644 -0.0162 0.0206 length<2.94 -0.0176 -0.0471
missingAnywhere<1.1 kindClash<1 quantitiesAgree<1 0.00609 0.0292 length<2.64 -0.0343 -0.00487 sentences<3.33 missingPlain<1.39 -0.0269 0.00238 trigrams<0.2 -0.0388 0.00747
quantitiesClash<1 cosineOfBest<0.698 tail<0.903 -0.0131 0.0138 names<0.35 -0.00702 0.0224 centred<0.0401 cosineMean<0.453 -0.0102 0.0138 bigrams<0.0769 -0.0164 -0.0385
quantitiesClash<1 names<0.35 length<2.2 -0.0252 -0.00695 kindClash<1 0.0148 -0.032 rarestMissing<2.7 order<0.5 0.016 -0.0206 plain<0.241 -0.00838 -0.0392
missingNamesAnywhere<0.693 quantitiesClash<1 cosineOfBest<0.698 -0.00347 0.018 kindSame<1 -0.0062 -0.0293 rarestMissing<3.83 tail<0.526 -0.0139 0.0178 cosineMean<0.607 -0.039 -0.00581
cosineOfBest<0.687 missingAnywhere<1.1 quantitiesAgree<1 -0.0105 0.0194 cosineMean<0.472 -0.0364 -0.0101 quantitiesClash<1 kindClash<1 0.0174 -0.0213 cosineOfBest<0.719 0.0049 -0.0247
missingNamesAnywhere<0.693 quantitiesAgree<1 tail<0.209 -0.00796 0.00884 citedLength<4.26 0.0252 -0.00764 tail<1 missingNamesAnywhere<1.1 -0.0178 -0.0423 plain<0.747 -0.00702 0.0218
sentences<4.58 kindClash<1 coverageAnywhere<0.646 -0.00331 0.0139 missingPlain<1.95 -0.0305 0.0015 trigrams<0.2 cosineMean<0.27 -0.0437 -0.00873 -0.00126
quantitiesClash<1 tail<0.167 names<0.248 -0.0183 -0.00312 coverage<0.558 0.00544 0.0263 missingNames<1.39 citedNegated<1 -0.0309 -0.00156 sentences<3.33 0.0088 -0.0135
quantitiesClash<1 tail<0.209 quantitiesAgree<1 -0.0103 0.0211 rarestMissing<4.78 0.0164 -0.00809 rarestMissing<2.7 cosine<0.713 0.0135 -0.0179 chances<3.56 -0.0325 -0.00162
cosineMean<0.392 missingAnywhere<1.1 centred<0.56 -0.00518 0.0247 coverageAnywhere<0.568 -0.045 -0.0124 quantitiesClash<1 tail<0.209 -0.00197 0.0157 comparative<1 -0.0219 0.006
cosineOfBest<0.687 missingAnywhere<1.1 cosine<0.461 0.0116 -0.00888 secondChance<0.254 -0.00976 -0.0291 kindClash<1 missingPlain<2.2 0.012 -0.0173 cosineOfBest<0.846 -0.023 0.0064
names<0.784 rarestMissing<3.94 coverageAnywhere<0.733 -0.00807 0.00761 coverageAnywhere<0.62 -0.044 -0.0131 cosineOfBest<0.687 coverageAnywhere<0.855 -0.0123 0.0122 plainAnywhere<0.191 -0.0102 0.0216
tail<0.903 cosineOfBest<0.687 order<0.6 -0.0105 -0.0398 names<0.784 -0.007 0.0103 negationDiffers<1 chances<1.27 0.03 -0.0039 length<2.08 -0.0289 0.00658
kindClash<1 rarestMissing<5.38 names<0.35 -0.00549 0.00976 cosineOfBest<0.785 -0.0285 -0.0065 order<0.143 length<2.71 -0.0136 0.0151 claimNegated<1 -0.0327 0.0017
missingNamesAnywhere<0.693 quantitiesAgree<1 tail<0.209 -0.00538 0.00822 cosineOfBest<0.63 -0.00239 0.0262 sentences<2.4 tail<0.526 -0.0132 0.0135 cosine<0.297 -0.00349 -0.0317
coverage<0.767 rarestMissing<3.94 quantitiesAgree<1 -0.00187 0.0172 coverageAnywhere<0.568 -0.0413 -0.002 citedLength<3.66 coverageAnywhere<0.939 0.0123 0.0403 coverageOfFirst<0.709 0.0055 -0.0168
coverage<0.767 rarestMissing<5.38 cosineOfBest<0.687 -0.00915 0.00574 coverage<0.558 -0.0378 0.0145 citedLength<3.53 0.0386 cosine<0.639 -0.0073 0.0159
quantitiesClash<1 missingNamesAnywhere<0.693 cosineOfBest<0.63 -0.00726 0.0111 missingNamesAnywhere<1.1 -0.00608 -0.0352 cosineOfBest<0.81 cosineMean<0.453 -0.0367 -0.013 cosineMean<0.661 0.0147 -0.022
rarestMissing<3.94 kindClash<1 length<2.2 -0.00483 0.0111 length<2.89 -0.0335 0.0012 trigrams<0.2 cosineOfBest<0.825 -0.03 0.0139 names<1 -0.00551 0.0248
missingNamesAnywhere<0.693 coverage<0.767 length<1.95 -0.014 0.00296 cosine<0.639 -0.00242 0.0309 rarestMissing<3.83 secondChance<0.291 -0.00773 0.0221 secondChance<0.665 -0.0328 -0.00369
kindClash<1 cosineMean<0.27 trigrams<0.2 -0.0262 0.0195 tail<0.123 -0.00405 0.00944 trigrams<0.143 length<2.89 -0.0182 0.00326 -0.0423
missingNamesAnywhere<0.693 quantitiesAgree<1 cosineOfBest<0.875 -0.000585 -0.032 secondChance<0.348 0.0313 0.00643 chances<1.73 cosineOfBest<0.687 -0.0162 0.00307 secondChance<0.665 -0.0358 -0.00278
quantitiesClash<1 tail<0.167 cosine<0.639 -0.0132 0.00305 quantitiesUnsaid<1 0.0152 -0.00971 cosineMean<0.453 sentences<5.08 -0.0338 -0.00157 cosineMean<0.624 0.00334 -0.0231
sentences<3.33 cosine<0.639 tail<0.644 -0.00597 0.0104 cosineOfBest<0.875 0.0118 -0.0171 trigrams<0.143 missingAnywhere<1.1 -0.00468 -0.033 secondChance<0.378 0.0214 -0.00321
missingNamesAnywhere<0.693 plainAnywhere<0.191 secondChance<0.308 -0.00444 -0.0346 kindClash<1 0.00699 -0.0139 length<2.4 length<2.2 -0.0161 0.0158 secondChance<0.194 -0.00737 -0.0251
quantitiesClash<1 missingNamesAnywhere<1.1 quantitiesAgree<1 0.000191 0.0169 -0.0375 kindSame<1 otherNames<1.61 -0.0171 0.00737 missingNames<1.1 -0.0339 -0.0056
coverageAnywhere<0.203 centred<0.412 -0.0355 -0.00737 rarestMissing<3.94 tail<0.209 -0.00358 0.0082 trigrams<0.2 -0.0206 0.0112
quantitiesClash<1 cosineOfBest<0.63 rarestMissing<3.87 -0.00299 -0.0333 missingNames<0.693 0.0137 -0.000584 trigrams<0.111 cosineOfBest<0.81 -0.0193 0.0102 rarestMissing<2.7 -0.00419 -0.037
kindClash<1 quantitiesClash<1 missingNames<0.693 0.0149 -0.00247 otherNames<0.693 0.0026 -0.0228 names<0.399 chances<1.33 -0.0193 0.014 cosineOfBest<0.825 -0.0381 -0.00417
quantitiesClash<1 tail<0.167 order<0.438 -0.00167 -0.0197 secondChance<0.132 0.0201 0.00338 centred<0.273 cosineMean<0.453 -0.0216 0.00666 negationDiffers<1 -0.0287 0.0067
missingAnywhere<1.1 length<1.95 coverageOfFirst<0.709 -0.0181 0.022 quantitiesClash<1 0.00945 -0.013 cosineMean<0.392 secondChance<0.665 -0.03 -0.0045 missingPlain<1.95 -0.00899 0.0177
rarestMissing<5.38 tail<0.167 quantitiesAgree<1 -0.0108 0.0121 quantitiesClash<1 0.00828 -0.0201 coverage<0.558 claimNegated<1 -0.0312 -0.00174 0.0027
missingNamesAnywhere<0.693 kindClash<1 yearClash<1 0.00565 -0.0168 missingPlain<1.95 -0.0266 0.0164 sentences<2.56 missingPlain<1.39 -0.0111 0.014 plain<0.496 -0.0336 0.000981
missingNamesAnywhere<0.693 kindClash<1 negationDiffers<1 0.00874 -0.00622 length<2.89 -0.0249 0.00864 missingNamesAnywhere<1.1 coverage<0.0324 0.0135 -0.01 citedLength<2.4 0.000544 -0.0342
coverageAnywhere<0.203 citedLength<2.4 0.00135 -0.0318 quantitiesUnsaid<1 kindClash<1 0.00586 -0.0161 coverageAnywhere<1 -0.02 0.0207
coverageAnywhere<0.434 rarestMissing<3.94 missingPlain<1.39 -0.0165 0.0118 -0.0351 negationDiffers<1 rarestMissing<1.84 0.0268 0.00312 tail<0.338 0.00433 -0.0214
kindClash<1 names<0.35 bigrams<0.04 0.0029 -0.0155 yearClash<1 0.00651 -0.0209 names<0.399 names<0.248 -0.0102 0.0226 chances<2.54 -0.0292 -0.0032
rarestMissing<2.7 bigrams<0.286 length<2.64 -0.00614 0.0178 chances<1.33 0.0323 -0.00545 order<0.5 quantitiesUnsaid<1 0.00324 -0.013 length<2.2 -0.0268 -0.00246
cosineOfBest<0.63 chances<1.73 order<0.4 0.00598 -0.0246 -0.0365 missingNamesAnywhere<0.693 cosineMean<0.64 0.00857 -0.00629 length<2.4 0.00827 -0.0194
rarestMissing<5.38 coverageAnywhere<0.203 secondChance<0.106 -0.00547 -0.0301 length<1.95 -0.0114 0.00438 secondChance<0.665 order<0.333 -0.0339 -0.00365 missingAnywhere<1.1 0.0172 -0.000318
cosineOfBest<0.63 tail<1 centred<0.145 -0.00325 -0.0272 plainAnywhere<0.481 0.0335 -0.00695 coverageOfFirst<0.709 cosineMean<0.661 0.00257 -0.0138 centred<0.452 -0.00625 0.0294
rarestMissing<5.38 kindClash<1 quantitiesClash<1 0.0058 -0.0109 missingNames<1.1 -0.0177 0.00581 missingAnywhere<1.1 cosineOfBest<0.687 -0.0197 0.012 cosineOfBest<0.81 -0.0305 -0.00356
cosineMean<0.27 coverageOfFirst<0.577 kindSame<2 -0.026 -0.00155 0.017 coverageAnywhere<0.677 tail<0.209 -0.00963 0.00439 cosineMean<0.64 0.0144 -0.0114
quantitiesAgree<1 rarestMissing<5.38 order<0.5 -0.000508 -0.0136 secondChance<0.665 -0.0307 0.00987 secondChance<0.348 plain<0.0826 -0.00878 0.0226 superlative<1 0.0034 -0.0187
quantitiesClash<1 cosine<0.575 order<0.357 0.00152 -0.0196 missingNames<1.1 0.00791 -0.0118 coverageAnywhere<0.708 cosine<0.556 -0.00153 -0.0276 order<0.5 0.00205 -0.0206
kindClash<1 quantitiesClash<1 missingNamesAnywhere<1.1 0.00521 -0.0278 centred<0.273 -0.00075 -0.0226 kindSame<2 quantitiesUnsaid<1 -0.028 0.00251 0.00414
cosineOfBest<0.63 sentences<2.56 cosineOfBest<0.589 0.000271 -0.0156 trigrams<0.0556 -0.0378 -0.00508 quantitiesClash<1 plainAnywhere<0.191 -0.019 0.00769 plain<0.304 -0.00431 -0.0228
missingNamesAnywhere<0.693 quantitiesAgree<1 order<0.5 0.0015 -0.0124 otherNames<2.3 0.0222 -0.0112 rarestMissing<3.83 tail<0.526 -0.00729 0.0159 otherNames<0.693 -0.00236 -0.0268
quantitiesClash<1 coverage<0.767 length<1.95 -0.0196 0.00276 names<1 -0.0117 0.0238 negationDiffers<1 missingPlain<1.1 -0.0275 -0.00744 secondChance<0.308 0.0175 -0.00708
coverageAnywhere<0.203 cosine<0.655 -0.0319 0.000781 rarestMissing<3.94 kindClash<1 0.00514 -0.0146 coverageAnywhere<0.568 -0.0324 0.000775
rarestMissing<5.38 kindClash<1 missingNames<0.693 0.00869 -0.00367 length<2.64 -0.0249 -0.0000629 coverageAnywhere<0.62 names<0.132 -0.00269 -0.0327 coverageAnywhere<0.767 0.0113 -0.0183
rarestMissing<5.38 cosineOfBest<0.63 chances<1.73 -0.00588 -0.0274 cosineMean<0.64 0.00679 -0.00626 secondChance<0.665 chances<1.73 0.0008 -0.0299 citedLength<3.3 0.0186 -0.00602
cosineMean<0.27 bigrams<0.333 secondChance<0.584 -0.0296 -0.00134 cosineOfBest<0.698 -0.000708 0.0146 quantitiesAgree<1 cosineOfBest<0.875 -0.000089 -0.0315 missingNamesAnywhere<0.693 0.0174 -0.00834
yearClash<1 cosineOfBest<0.63 secondChance<0.327 -0.00098 -0.0202 names<0.784 -0.000844 0.0106 otherNames<0.693 0.0101 coverageOfFirst<0.122 0.0061 -0.0317
rarestMissing<2.7 secondChance<0.155 plain<0.428 0.000809 0.0317 length<2.71 -0.00553 0.021 missingNamesAnywhere<1.1 plain<0.241 0.00309 -0.00714 citedLength<2.4 0.000787 -0.0331
quantitiesClash<1 tail<0.252 order<0.357 -0.000374 -0.015 negationDiffers<1 0.00882 -0.0135 citedNegated<1 chances<3.56 -0.024 0.00834 secondChance<0.308 0.0179 -0.00988
quantitiesClash<1 kindClash<1 missingNames<1.1 0.00697 -0.00789 coverageAnywhere<0.434 -0.0328 -0.00621 negationDiffers<1 missingNames<1.61 -0.019 0.005 chances<1.51 0.0139 -0.00635
missingNamesAnywhere<1.1 quantitiesUnsaid<1 quantitiesAgree<1 -0.000107 0.0117 rarestMissing<3.62 0.0127 -0.0143 citedLength<2.83 centred<0.23 -0.00794 0.000674 -0.029
missingNamesAnywhere<1.1 kindClash<1 quantitiesUnsaid<1 0.00501 -0.0088 bigrams<0.0769 0.00332 -0.0185 -0.0264
coverageAnywhere<0.203 centred<0.452 chance<0.665 -0.0309 -0.00388 0.0076 cosineMean<0.661 sentences<4.58 0.00533 -0.0125 sentences<2.2 0.005 -0.0175
coverage<0.767 sentences<2.56 cosineOfBest<0.875 0.00108 -0.0226 cosineOfBest<0.825 -0.0127 0.0179 cosineOfBest<0.63 -0.00604 secondChance<0.194 0.0271 0.00871
kindClash<1 names<0.35 order<0.273 0.000767 -0.0159 cosineOfBest<0.687 -0.00375 0.00958 length<2.89 secondChance<0.228 -0.00634 -0.0312 order<0.357 0.00902 -0.0149
quantitiesAgree<1 order<0.241 cosineMean<0.661 0.00671 -0.0215 names<0.195 -0.0172 -0.00284 citedLength<4.26 length<2.94 0.0211 0.000346 missingPlain<1.1 -0.0226 0.00354
plainAnywhere<0.191 cosineOfBest<0.798 sentences<2.4 -0.00708 -0.0294 0.0116 quantitiesUnsaid<1 missingNamesAnywhere<0.693 0.00652 -0.00473 plainAnywhere<0.763 -0.0152 0.00217
quantitiesClash<1 length<2.2 missingNames<0.693 0.00203 -0.0196 sentences<4.58 0.00622 -0.0143 rarestMissing<3.83 missingNames<1.39 -0.0263 0.0116 rarestMissing<3.87 0.0185 -0.0144
cosineOfBest<0.687 tail<1 plainAnywhere<1 -0.00385 -0.025 secondChance<0.132 0.023 -0.0158 quantitiesUnsaid<2 cosineMean<0.661 0.00694 -0.00482 cosineOfBest<0.729 0.00569 -0.0256
coverage<0.767 length<1.95 plainAnywhere<0.967 -0.0036 -0.032 sentences<2.56 0.00254 -0.0105 centred<0.145 -0.0183 citedLength<3.87 0.0279 -0.00337
cosineOfBest<0.687 order<0.438 plain<0.747 -0.00396 0.0203 tail<0.644 -0.0243 -0.000714 quantitiesClash<1 kindClash<1 0.00921 -0.0103 cosineOfBest<0.752 0.0079 -0.018
quantitiesAgree<1 cosineOfBest<0.875 cosineOfBest<0.687 -0.00804 0.00186 cosineMean<0.64 0.0137 -0.043 cosineOfBest<0.825 sentences<3.97 0.00899 -0.014 cosineMean<0.686 0.0305 0.00219
quantitiesAgree<1 tail<0.209 secondChance<0.174 -0.0159 -0.0018 chance<0.817 0.00314 -0.018 secondChance<0.348 missingNamesAnywhere<0.693 0.027 -0.00382 secondChance<0.665 -0.0114 0.0134
coverageAnywhere<0.203 cosineOfBest<0.765 sentences<2.2 -0.00337 -0.027 0.00707 coverage<0.0818 chances<1.73 0.022 -0.0093 chances<1.11 0.00462 -0.00364
coverageAnywhere<0.203 citedLength<2.4 0.0067 missingPlain<2.08 -0.0282 -0.000731 quantitiesClash<1 negationDiffers<1 0.00381 -0.00803 tail<0.338 -0.0014 -0.0218
sentences<4.58 cosineMean<0.661 order<0.5 0.00451 -0.00827 plain<1 -0.0159 0.0101 centred<0.56 cosineMean<0.27 -0.0281 0.000284 names<0.537 -0.00728 0.0166
kindClash<1 negationDiffers<1 chances<1.73 0.00486 -0.00853 plainAnywhere<0.518 0.00308 -0.0174 claimNegated<1 centred<0.298 -0.00672 -0.0255 0.0149
secondChance<0.132 cosine<0.683 cosineMean<0.507 0.00774 -0.00782 names<0.132 -0.00558 0.022 cosineMean<0.661 coverageAnywhere<0.568 -0.00702 0.00252 plainAnywhere<0.44 0.0194 -0.0255
cosineOfBest<0.63 order<0.357 secondChance<0.327 0.0137 -0.0149 names<0.784 -0.0273 -0.00606 missingNames<0.693 kindClash<1 0.00986 -0.0157 cosineOfBest<0.646 0.015 -0.00323
plainAnywhere<0.191 secondChance<0.308 secondChance<0.174 -0.0129 0.0166 missingNames<1.1 -0.0356 -0.000557 missingNames<1.1 kindClash<1 0.00529 -0.00883 coverage<0.0611 0.0159 -0.0106
quantitiesAgree<1 order<0.357 cosineMean<0.661 0.00677 -0.0226 cosine<0.639 -0.0236 -0.0000605 superlative<1 kindClash<1 0.0178 -0.00323 tail<0.644 0.000527 -0.0213
kindClash<1 tail<0.167 rarestMissing<3.94 -0.00292 -0.0179 tail<0.338 0.0108 -0.000203 rarestMissing<3.94 missingPlain<1.95 -0.0229 0.00181 missingAnywhere<1.61 0.0189 -0.00861
missingNamesAnywhere<1.1 negationDiffers<1 citedNegated<1 0.002 0.0243 cosineMean<0.507 0.00761 -0.0176 -0.0247
coverageAnywhere<0.203 length<2.83 secondChance<0.106 -0.00281 -0.0333 order<0.161 -0.00159 0.00411 quantitiesUnsaid<1 order<0.5 0.00575 -0.00458 rarestMissing<3.62 0.0195 -0.0141
missingNamesAnywhere<1.1 yearClash<1 negationDiffers<1 0.00312 -0.00884 kindSame<1 0.00068 -0.0253 -0.0254
cosineOfBest<0.63 chances<1.73 tail<0.397 -0.0112 0.0118 citedLength<2.2 -0.0011 -0.0285 cosineMean<0.661 cosineOfBest<0.825 0.00273 0.0236 tail<0.44 -0.0142 0.00396
quantitiesAgree<1 rarestMissing<5.38 order<0.5 0.00153 -0.00992 secondChance<0.665 -0.0272 0.00992 plainAnywhere<0.364 missingAnywhere<1.1 0.00895 -0.0211 superlative<1 0.0181 -0.00622
cosineOfBest<0.63 tail<1 order<0.357 -0.00155 -0.0255 plainAnywhere<0.518 0.0238 -0.00613 length<2.2 coverageOfFirst<0.44 -0.0221 0.00746 cosineOfBest<0.646 0.0248 0.00139
missingNamesAnywhere<1.1 coverage<0.0324 missingPlain<1.95 0.0221 -0.00939 coverage<0.253 -0.00331 0.00265 -0.0255
yearClash<1 quantitiesAgree<1 plain<0.267 0.00108 -0.00583 secondChance<0.406 0.0148 -0.00522 missingNames<1.39 chance<0.733 -0.0227 -0.00375 rarestMissing<3.94 0.0105 -0.00105
coverageAnywhere<0.708 plainAnywhere<0.555 coverageAnywhere<0.646 0.00102 0.029 centred<0.0401 0.011 -0.0184 cosineOfBest<0.846 secondChance<0.194 0.0194 0.00318 secondChance<0.155 0.018 -0.0222
missingNamesAnywhere<1.1 quantitiesClash<1 kindClash<1 0.00442 -0.0132 plainAnywhere<0.848 -0.00188 -0.0192 citedLength<2.4 0.000531 -0.0264
quantitiesClash<1 tail<0.167 chances<0.709 -0.0205 -0.00143 negationDiffers<1 0.00802 -0.00944 tail<0.294 missingNamesAnywhere<0.693 0.00605 -0.0204 chances<2.97 -0.0231 -0.000735
tail<0.526 plain<0.747 missingAnywhere<1.61 0.000432 -0.0126 cosineMean<0.491 0.000403 -0.0333 secondChance<0.132 negationDiffers<1 0.0299 -0.0204 tail<0.644 0.012 -0.00523
cosineOfBest<0.687 names<0.132 rarestMissing<3.62 -0.00921 0.0133 chances<0.98 0.00294 -0.015 chances<1.11 plainAnywhere<0.848 0.0181 0.00179 cosineOfBest<0.81 -0.00474 0.0088
missingNamesAnywhere<1.1 cosineMean<0.661 cosineMean<0.27 -0.00673 0.00446 rarestMissing<1.84 0.0107 -0.0114 centred<0.452 -0.0266 -0.00209
cosineOfBest<0.63 centred<0.145 cosineOfBest<0.555 0.0155 -0.00898 tail<0.644 -0.022 0.00158 plainAnywhere<0.191 citedLength<2.56 0.0152 -0.0242 secondChance<0.291 -0.00226 0.0073
tail<0.209 claimNegated<1 bigrams<0.25 -0.00439 -0.0195 tail<0.123 0.0212 -0.00604 secondChance<0.155 bigrams<0.286 -0.00162 0.0269 order<0.5 0.00429 -0.0175
cosineMean<0.27 kindSame<2 sentences<3.97 0.00154 -0.0232 sentences<4.58 0.0223 -0.00434 cosineMean<0.661 cosineOfBest<0.825 0.000686 0.0186 sentences<2.2 0.00395 -0.0148
kindClash<1 quantitiesClash<1 missingNamesAnywhere<1.1 0.00403 -0.0278 centred<0.298 -0.000592 -0.0216 trigrams<0.143 length<2.89 -0.0147 0.00658 length<3.09 -0.0398 -0.00359
cosineOfBest<0.825 missingAnywhere<1.1 cosineOfBest<0.555 0.0178 0.0000973 sentences<3.97 -0.00227 -0.0187 superlative<1 missingNamesAnywhere<0.693 0.0232 -0.00886 coverageAnywhere<1 -0.02 0.00878
cosine<0.609 cosine<0.519 missingAnywhere<1.1 0.00722 -0.0114 vague<1 -0.0142 0.00778 plain<0.191 rarestMissing<3.3 -0.0118 0.0114 rarestMissing<2.7 0.00707 -0.00452
kindSame<2 bigrams<0.25 chances<1.73 0.00306 -0.00826 tail<0.903 -0.0151 0.00569 bigrams<0.125 cosine<0.624 0.00677 -0.0186 otherNames<1.95 0.019 -0.00123
quantitiesUnsaid<1 negationDiffers<1 secondChance<0.155 0.0123 0.000325 cosineMean<0.507 0.0103 -0.0199 missingPlain<1.39 rarestMissing<3.62 0.00274 -0.0269 rarestMissing<3.87 0.00972 -0.0103
quantitiesUnsaid<1 length<1.95 coverageOfFirst<0.709 -0.0173 0.0129 tail<0.167 -0.00121 0.0074 coverageAnywhere<1 length<3.09 -0.0204 -0.00302 tail<0.526 0.0228 -0.00725
cosineOfBest<0.63 chances<1.73 bigrams<0.125 0.00767 -0.0119 trigrams<0.0556 -0.0327 -0.00383 plain<0.385 cosineOfBest<0.752 0.000373 0.0108 cosineOfBest<0.752 0.00265 -0.00871
order<0.357 cosine<0.669 order<0.161 -0.0014 0.0118 cosineOfBest<0.785 -0.0129 0.00832 secondChance<0.155 tail<0.252 -0.0132 0.0147 secondChance<0.291 -0.0226 0.00145
secondChance<0.228 chances<1.14 coverageOfFirst<0.182 -0.0132 0.00383 coverageOfFirst<0.137 0.0404 0.00361 secondChance<0.291 secondChance<0.271 -0.00445 -0.0281 chances<1.11 0.0346 -0.00183
coverageAnywhere<0.203 chance<0.665 length<2.83 -0.0294 0.000408 0.00875 rarestMissing<2.7 bigrams<0.286 -0.000823 0.0221 order<0.5 0.0024 -0.00952
plainAnywhere<0.191 chances<1.38 chances<0.709 -0.0172 0.00489 secondChance<0.308 -0.00144 -0.034 secondChance<0.291 secondChance<0.271 -0.000569 -0.0268 chances<1.14 0.0328 0.00115
quantitiesClash<1 negationDiffers<1 cosineMean<0.27 -0.0124 0.00471 coverageOfFirst<0.577 -0.00352 -0.0281 missingNames<1.1 coverageOfFirst<0.298 -0.00532 -0.0258 missingNamesAnywhere<0.693 0.0205 -0.00956
quantitiesAgree<1 otherNames<2.64 tail<0.338 -0.000613 -0.00885 missingNames<0.693 0.02 0.00212 missingNamesAnywhere<0.693 otherNames<2.3 0.0191 -0.00709 tail<0.44 -0.0214 0.0012
otherNames<0.693 coverage<0.253 cosine<0.683 -0.0131 0.00526 cosineMean<0.686 0.0261 -0.00805 length<2.89 centred<0.208 -0.00915 0.000193 cosineOfBest<0.613 -0.017 0.0061
coverageOfFirst<0.253 chance<0.552 chance<0.316 -0.00461 0.0102 coverage<0.131 0.00824 -0.0195 coverage<0.299 order<0.273 -0.00119 0.0286 names<0.299 -0.0131 0.0046
cosineMean<0.661 missingNamesAnywhere<1.1 cosineMean<0.624 0.000581 0.013 plainAnywhere<0.191 0.000508 -0.027 chances<0.302 plainAnywhere<0.518 -0.00682 0.0198 plainAnywhere<0.44 0.0183 -0.0231
quantitiesUnsaid<1 order<0.357 cosine<0.639 0.0124 -0.00106 cosine<0.639 -0.0112 0.00359 missingPlain<1.39 missingNames<0.693 0.00205 -0.0266 chances<1.73 0.0152 -0.0131
quantitiesAgree<1 length<1.79 cosineMean<0.52 0.0269 -0.00629 quantitiesClash<1 -0.00248 -0.0161 missingNamesAnywhere<0.693 coverageAnywhere<0.855 0.0179 -0.00442 length<2.56 0.0164 -0.0231
quantitiesUnsaid<1 cosineOfBest<0.875 cosineOfBest<0.825 0.00209 0.0191 cosine<0.772 0.00872 -0.0228 rarestMissing<3.3 cosineOfBest<0.825 0.0237 -0.00569 plain<0.267 -0.00225 -0.0225
kindClash<1 order<0.5 sentences<4.58 0.00531 -0.0105 otherNames<1.1 0.00784 -0.00962 trigrams<0.143 otherNames<2.08 -0.00738 0.0169 -0.0293
missingNamesAnywhere<1.1 cosineMean<0.661 cosineOfBest<0.825 0.000161 0.0207 plain<1 -0.0132 0.00599 -0.0228
missingPlain<1.39 missingNames<0.693 cosineMean<0.563 0.0106 -0.00685 otherNames<0.693 0.00893 -0.0118 bigrams<0.333 cosineMean<0.233 -0.0178 0.00393 length<3.3 -0.00623 0.0343
kindClash<1 quantitiesUnsaid<1 order<0.5 0.00556 -0.00405 coverageAnywhere<1 -0.0114 0.0119 names<0.399 coverageAnywhere<0.397 -0.0143 0.0172 coverageAnywhere<0.855 -0.0282 -0.00273
coverage<0.0324 missingPlain<1.95 sentences<2.56 0.0285 -0.00928 order<0.125 -0.000531 -0.0127 coverageAnywhere<0.568 cosineOfBest<0.785 -0.0116 0.012 centred<0.00324 0.0243 -0.000352
rarestMissing<3.94 cosineMean<0.661 length<2.94 0.0000589 0.0171 length<2.4 0.00465 -0.016 coverageAnywhere<0.512 -0.0301 citedLength<3.14 0.0139 -0.00811
secondChance<0.132 tail<0.44 trigrams<0.0556 0.00361 -0.0195 negationDiffers<1 0.0282 -0.0282 missingPlain<1.95 secondChance<0.291 -0.00924 -0.000833 bigrams<0.04 -0.00815 0.0151
missingAnywhere<1.61 cosineMean<0.64 order<0.273 0.00888 -0.00116 coverageAnywhere<0.677 0.0013 -0.0156 cosineMean<0.491 otherNames<2.3 -0.0269 -0.000889 kindSame<1 -0.00531 0.0187
tail<0.526 plain<1 missingNames<1.39 0.00133 -0.0157 chances<1.38 -0.0343 0.00569 secondChance<0.132 negationDiffers<1 0.0254 -0.0195 otherNames<2.08 -0.00588 0.012
quantitiesAgree<1 plain<0.191 cosineOfBest<0.785 -0.0014 0.0177 cosine<0.797 -0.0048 -0.0216 secondChance<0.348 kindClash<1 0.0182 -0.0155 coverage<0.299 0.013 -0.00916
missingAnywhere<1.1 citedNegated<1 quantitiesAgree<1 -0.00155 0.0145 cosineOfBest<0.765 0.0231 -0.003 plainAnywhere<0.716 coverageAnywhere<0.568 -0.00706 0.0104 -0.0308
cosineOfBest<0.785 tail<0.252 order<0.25 0.000146 -0.0121 sentences<3.97 0.00548 -0.0122 cosineOfBest<0.875 missingNames<1.1 0.0143 -0.00715 cosineMean<0.64 0.0119 -0.0234
order<0.5 sentences<4.58 secondChance<0.584 0.00534 -0.0111 secondChance<0.665 -0.022 0.0109 otherNames<1.1 rarestMissing<3.83 -0.000945 0.0256 tail<1 -0.0206 -0.00092
coverageAnywhere<0.203 sentences<2.2 -0.00136 order<0.375 -0.027 -0.00229 negationDiffers<1 tail<0.903 0.000159 0.0126 coverageAnywhere<0.353 0.0203 -0.0105
secondChance<0.291 secondChance<0.271 chances<1.14 -0.00507 0.00619 sentences<2.56 -0.0303 0.0106 chances<1.14 names<1 0.0426 0.00355 secondChance<0.348 0.00994 -0.00505
cosineOfBest<0.687 order<0.286 secondChance<0.348 0.00786 -0.00939 coverage<0.253 -0.0285 -0.00454 missingNames<0.693 kindClash<1 0.0129 -0.0161 coverage<0.489 0.00102 -0.0164
coverageAnywhere<0.203 chance<0.733 length<3.09 -0.0257 0.00202 0.00862 secondChance<0.132 tail<0.167 -0.012 0.0169 plain<0.428 0.00239 -0.00788
missingAnywhere<1.1 secondChance<0.291 secondChance<0.271 0.0000808 -0.0291 secondChance<0.348 0.0195 0.000843 cosineMean<0.392 kindSame<2 -0.0237 0.00837 plainAnywhere<0.364 0.00901 -0.0102
secondChance<0.291 secondChance<0.271 chance<0.733 -0.00291 0.0135 coverageOfFirst<0.137 0.00354 -0.028 otherNames<0.693 length<3.09 0.0274 -0.00447 chance<0.449 0.00968 -0.00571
order<0.5 sentences<2.56 chance<0.174 -0.00703 0.00536 claimNegated<1 -0.01 0.0169 missingNames<0.693 chance<0.552 -0.0059 0.0165 coverage<0.274 0.00574 -0.0236
missingNamesAnywhere<1.1 secondChance<0.132 comparative<1 0.0103 -0.0161 secondChance<0.291 -0.00579 0.00285 otherNames<0.693 -0.00178 -0.0229
centred<0.412 plainAnywhere<1 coverage<0.397 0.00225 0.02 centred<0.00324 0.0192 -0.0079 coverage<0.767 cosineOfBest<0.825 -0.0106 0.00423 citedLength<3.66 0.0172 -0.0108
length<2.2 plainAnywhere<0.967 plainAnywhere<0.595 -0.00102 0.0278 bigrams<0.286 -0.0319 0.00985 missingAnywhere<1.61 bigrams<0.04 0.012 0.00104 cosineMean<0.491 -0.0188 0.0062
coverageAnywhere<0.203 chance<0.665 length<2.83 -0.026 0.00192 0.00195 centred<0.00324 secondChance<0.378 0.0197 -0.00825 centred<0.122 -0.0112 0.000296
coverageAnywhere<0.203 citedLength<2.4 0.00657 missingAnywhere<2.08 -0.0207 0.000087 secondChance<0.526 secondChance<0.48 0.0000598 -0.0177 otherNames<2.4 0.0127 -0.0132
kindClash<1 quantitiesClash<1 centred<0.273 -0.000688 0.00847 centred<0.298 0.00337 -0.0168 plainAnywhere<0.44 secondChance<0.439 -0.0271 0.000187 secondChance<0.228 0.0145 -0.0102
cosineMean<0.661 chances<0.302 names<0.399 0.00184 -0.0168 chances<0.92 0.0115 -0.000124 negationDiffers<1 rarestMissing<2.7 0.013 -0.00957 secondChance<0.291 -0.0321 -0.00267`),
  refuted: readForest(`-0.421
cosineMean<0.316 cosineOfBest<0.508 cosineMean<0.27 -0.0293 0.0279 -0.0746 tail<0.123 quantitiesAgree<1 0.0394 -0.0121 quantitiesClash<1 -0.00884 0.0408
cosineMean<0.316 chances<1.11 order<0.176 -0.00223 0.0147 -0.0729 chances<2.54 coverage<0.767 0.0193 -0.0254 -0.0576
sentences<3.33 tail<0.209 quantitiesAgree<1 0.038 -0.00745 quantitiesClash<1 -0.00395 0.0536 -0.0747
length<2.94 quantitiesAgree<1 coverageAnywhere<0.62 0.0324 0.00312 quantitiesClash<1 -0.0306 0.0154 coverage<0.253 coverageAnywhere<0.475 -0.0237 -0.000908 cosine<0.797 -0.0457 -0.00467
sentences<3.33 tail<0.526 missingNamesAnywhere<0.693 0.0167 0.0479 coverage<0.767 0.00223 -0.0297 -0.0722
cosineMean<0.316 chances<1.07 0.0199 -0.0657 chances<2.54 quantitiesClash<1 0.00909 0.0501 -0.0504
sentences<3.33 cosineOfBest<0.687 coverageAnywhere<0.708 0.0413 0.00147 names<0.35 0.0221 -0.00402 -0.0689
sentences<3.33 tail<0.167 cosine<0.639 0.0413 0.0171 quantitiesClash<1 -0.00354 0.041 -0.0673
cosineMean<0.316 length<2.2 0.0133 claimNegated<1 -0.0618 -0.0136 tail<0.44 length<2.2 0.0383 0.0102 quantitiesClash<1 -0.0136 0.0295
cosineMean<0.316 length<2.4 coverage<0.147 0.0127 -0.00985 coverage<0.0324 -0.00432 -0.0599 kindClash<1 names<0.35 0.0208 -0.00474 length<2.89 0.0511 0.0125
sentences<3.33 missingNamesAnywhere<0.693 quantitiesAgree<1 0.0119 -0.0217 tail<0.644 0.0451 -0.00428 -0.0645
cosineMean<0.316 length<2.4 otherNames<1.39 -0.00792 0.0122 cosineOfBest<0.508 -0.0105 -0.0599 cosineOfBest<0.687 tail<0.644 0.0285 -0.00442 cosineMean<0.491 -0.037 0.00232
quantitiesAgree<1 tail<0.209 secondChance<0.174 0.0387 0.0111 centred<0.273 0.00556 -0.0116 secondChance<0.48 negationDiffers<1 -0.0203 0.00753 -0.0455
rarestMissing<3.94 rarestMissing<2.7 secondChance<0.155 -0.0386 -0.000555 quantitiesClash<1 0.0127 0.0435 -0.0626
rarestMissing<3.94 quantitiesClash<1 cosine<0.639 0.0192 -0.00494 comparative<1 0.0489 0.00159 -0.0615
sentences<3.33 coverage<0.767 length<2.2 0.0271 0.00849 citedLength<3.53 -0.0308 0.000721 -0.0601
rarestMissing<3.94 tail<0.167 quantitiesAgree<1 0.0277 -0.00239 negationDiffers<1 -0.00404 0.0222 -0.0596
sentences<3.33 tail<0.526 missingNamesAnywhere<0.693 0.00923 0.0348 secondChance<0.132 -0.0214 0.00119 -0.0583
rarestMissing<3.94 kindClash<1 coverageAnywhere<0.677 0.0146 -0.00769 kindSame<2 0.0458 0.00764 -0.0578
cosineMean<0.36 cosineOfBest<0.508 cosineMean<0.27 -0.0137 0.0233 secondChance<0.106 -0.0049 -0.0493 quantitiesClash<1 tail<0.123 0.0174 -0.00735 order<0.273 0.00905 0.0466
rarestMissing<3.94 names<0.35 rarestMissing<2.7 0.00178 0.0252 quantitiesClash<1 -0.00381 0.0325 -0.0566
rarestMissing<3.94 tail<0.644 missingNamesAnywhere<0.693 0.00872 0.0327 missingPlain<0.693 -0.0297 0.00081 -0.0559
sentences<3.33 cosineOfBest<0.687 coverage<0.558 0.0266 -0.00192 quantitiesClash<1 -0.00759 0.0327 -0.0547
quantitiesAgree<1 tail<0.209 order<0.375 0.00616 0.0344 kindClash<1 -0.00706 0.0242 plainAnywhere<0.314 centred<0.323 -0.0125 0.0216 negationDiffers<1 -0.0269 0.000364
sentences<3.33 kindClash<1 names<0.537 0.0129 -0.00526 missingPlain<1.95 0.0405 -0.00309 -0.0541
sentences<3.33 quantitiesClash<1 tail<0.209 0.0148 -0.00834 order<0.125 -0.00927 0.0371 -0.0534
rarestMissing<3.94 quantitiesClash<1 missingNamesAnywhere<0.693 -0.00428 0.0178 comparative<1 0.0399 0.0011 -0.0532
chances<2.12 quantitiesClash<1 coverageAnywhere<0.591 0.0111 -0.00825 comparative<1 0.0311 -0.00701 cosineMean<0.425 -0.0494 coverageOfFirst<0.056 0.0172 -0.0132
kindClash<1 cosineOfBest<0.687 bigrams<0.143 0.000127 0.0147 cosineOfBest<0.875 -0.012 0.0175 missingPlain<1.95 secondChance<0.526 0.0354 -0.0000481 plain<0.0587 0.0146 -0.0194
rarestMissing<3.94 cosineOfBest<0.698 coverageAnywhere<0.708 0.0229 -0.00318 names<0.463 0.0118 -0.0112 -0.0521
rarestMissing<3.94 tail<0.644 length<2.2 0.0278 0.0077 claimNegated<1 -0.013 0.021 -0.0516
sentences<3.33 kindClash<1 rarestMissing<1.84 -0.0225 0.00539 claimNegated<1 0.0365 -0.00366 -0.0505
sentences<3.33 missingNamesAnywhere<0.693 quantitiesAgree<1 0.00259 -0.0216 tail<0.526 0.0268 0.00115 -0.0504
rarestMissing<3.94 coverage<0.767 quantitiesAgree<1 0.0104 -0.00992 citedLength<3.53 -0.0322 0.00434 -0.05
rarestMissing<3.94 coverage<0.767 cosineOfBest<0.698 0.0172 -0.000561 cosine<0.624 0.00127 -0.0345 -0.0495
cosineMean<0.316 cosineOfBest<0.508 missingAnywhere<1.61 -0.00864 0.0107 length<2.4 -0.00186 -0.0453 quantitiesClash<1 cosineOfBest<0.63 0.0145 -0.00513 cosineMean<0.624 0.00992 0.0381
rarestMissing<3.94 kindClash<1 names<0.784 0.00806 -0.00772 length<2.89 0.0378 0.00411 -0.0489
rarestMissing<3.94 missingNamesAnywhere<0.693 cosine<0.639 0.00842 -0.00581 sentences<2.4 0.0104 0.0329 -0.0482
cosineMean<0.27 claimNegated<1 secondChance<0.106 -0.00281 -0.0412 0.000364 kindClash<1 cosineOfBest<0.63 0.0116 -0.00481 length<2.89 0.0343 0.00317
quantitiesAgree<1 chances<2.54 cosineOfBest<0.687 0.0153 0.00122 centred<0.168 0.00358 -0.0332 missingNamesAnywhere<0.693 superlative<1 -0.0294 -0.00389 chances<2.12 0.00984 -0.018
rarestMissing<3.94 quantitiesClash<1 tail<0.167 0.0103 -0.0092 rarestMissing<3.83 0.0319 0.0048 -0.0471
sentences<3.33 cosine<0.639 tail<0.644 0.0134 -0.00567 cosineMean<0.64 -0.0111 0.00598 -0.0468
chances<2.12 missingNamesAnywhere<0.693 plainAnywhere<0.191 0.0195 -0.0033 missingPlain<1.39 0.0225 -0.00372 cosineMean<0.425 -0.0425 secondChance<0.584 -0.0166 0.0166
rarestMissing<3.94 quantitiesClash<1 coverage<0.767 0.00316 -0.0213 comparative<1 0.0296 -0.00898 -0.0465
rarestMissing<3.94 coverageAnywhere<0.203 0.0381 quantitiesClash<1 -0.000545 0.0213 -0.0458
rarestMissing<3.94 quantitiesClash<1 cosineOfBest<0.687 0.00886 -0.00521 rarestMissing<3.83 0.0313 0.00287 -0.0453
kindClash<1 quantitiesClash<1 missingNames<0.693 -0.0168 0.002 missingNames<1.39 0.0229 -0.0177 chances<1.33 comparative<1 0.0367 -0.000732 names<0.399 -0.013 0.0167
rarestMissing<3.94 quantitiesClash<1 tail<0.123 0.00959 -0.00651 order<0.273 0.00322 0.032 -0.045
cosineMean<0.27 cosine<0.297 chances<1.43 0.00767 -0.0108 -0.0388 kindClash<1 quantitiesClash<1 -0.00433 0.0181 length<2.64 0.0351 0.000199
rarestMissing<3.94 tail<0.209 quantitiesAgree<1 0.0158 -0.0139 quantitiesClash<1 -0.00573 0.0244 -0.0442
sentences<3.33 coverageAnywhere<0.203 chance<0.606 0.0343 0.0081 kindClash<1 -0.0000474 0.02 -0.0434
kindClash<1 length<2.2 missingNames<0.693 -0.0057 0.0241 order<0.5 -0.00993 0.00503 length<2.89 missingNames<1.1 0.0302 0.00181 plainAnywhere<0.481 0.0159 -0.0172
coverageAnywhere<0.203 citedLength<2.4 0.000122 0.0343 cosineMean<0.316 secondChance<0.106 0.00114 -0.0352 kindClash<1 -0.00248 0.0161
sentences<3.33 coverageAnywhere<0.434 missingPlain<1.39 0.023 -0.0031 negationDiffers<1 -0.00404 0.0134 -0.043
chances<2.54 kindClash<1 names<0.35 0.00859 -0.00511 names<0.399 0.00456 0.0294 cosineMean<0.425 -0.0356 bigrams<0.105 0.00426 -0.00879
sentences<3.33 rarestMissing<2.7 bigrams<0.286 0.0021 -0.0261 order<0.5 0.00211 0.019 -0.0423
rarestMissing<3.94 cosineOfBest<0.687 chances<1.19 0.0191 -0.00158 cosineMean<0.64 -0.00767 0.00884 -0.0425
sentences<3.33 missingNamesAnywhere<0.693 plainAnywhere<0.191 0.0172 -0.00348 tail<0.526 0.022 -0.00697 -0.0416
sentences<3.33 tail<0.644 length<2.2 0.0211 0.00288 sentences<2.4 -0.0147 0.0193 -0.0411
rarestMissing<3.94 kindClash<1 quantitiesClash<1 -0.00323 0.0149 missingAnywhere<0.693 -0.00154 0.0208 -0.0406
chances<1.61 coverageAnywhere<0.203 centred<0.412 0.0303 0.00489 quantitiesClash<1 -0.00129 0.0187 cosineMean<0.425 coverageAnywhere<0.291 -0.000209 -0.0387 centred<0.377 0.00394 -0.0234
rarestMissing<3.94 quantitiesAgree<1 citedLength<2.4 -0.0119 0.00882 negationDiffers<1 -0.0154 0.0149 -0.04
sentences<3.33 quantitiesClash<1 cosine<0.624 0.00774 -0.00517 citedNegated<1 0.0223 -0.01 -0.0393
rarestMissing<3.94 kindClash<1 quantitiesClash<1 -0.00303 0.0187 quantitiesUnsaid<1 0.0285 -0.00461 -0.0392
sentences<3.33 cosineOfBest<0.63 coverageAnywhere<0.939 0.016 -0.00541 cosineMean<0.661 -0.0064 0.0112 -0.0387
rarestMissing<3.94 missingNamesAnywhere<0.693 quantitiesAgree<1 0.00251 -0.0143 tail<0.644 0.0191 -0.00888 -0.039
sentences<3.33 quantitiesClash<1 negationDiffers<1 -0.00366 0.013 bigrams<0.0909 -0.000341 0.0277 -0.0376
rarestMissing<3.94 coverageAnywhere<0.203 cosine<0.669 0.0344 -0.00000926 kindClash<1 -0.0024 0.0154 -0.0379
rarestMissing<3.94 kindClash<1 missingNames<0.693 -0.00727 0.00634 length<2.64 0.0261 0.00369 -0.0371
rarestMissing<3.94 cosineOfBest<0.646 chances<1.14 0.0183 0.00175 missingNames<0.693 -0.00969 0.00376 -0.0369
quantitiesAgree<1 cosineOfBest<0.875 coverageAnywhere<0.677 0.00581 -0.00643 cosineMean<0.64 -0.00579 0.0402 citedNegated<1 citedLength<3.87 -0.0207 0.00356 cosineMean<0.425 -0.00914 0.0261
missingPlain<1.39 missingNamesAnywhere<0.693 cosineOfBest<0.875 -0.00271 0.0251 secondChance<0.291 0.0174 -0.00105 cosineOfBest<0.63 centred<0.00324 -0.0178 0.0161 cosineMean<0.661 -0.0163 0.00737
rarestMissing<3.94 rarestMissing<2.7 secondChance<0.155 -0.0305 -0.00195 plain<0.241 -0.000877 0.0112 -0.0364
quantitiesClash<1 negationDiffers<1 tail<0.123 0.00703 -0.00966 chances<1.27 0.0217 0.00281 order<0.273 secondChance<0.308 -0.00877 0.0106 comparative<1 0.0334 -0.00304
sentences<3.33 quantitiesClash<1 kindClash<1 -0.00446 0.0174 negationDiffers<1 0.021 -0.0104 -0.0363
rarestMissing<3.94 missingNamesAnywhere<0.693 quantitiesAgree<1 0.00127 -0.0159 rarestMissing<3.83 0.00417 0.0218 -0.0354
kindClash<1 order<0.5 coverageOfFirst<0.253 -0.000621 -0.0137 secondChance<0.155 -0.00478 0.0168 bigrams<0.06 cosineOfBest<0.613 0.0216 -0.0151 plainAnywhere<0.763 0.0296 -0.00265
sentences<3.33 coverageAnywhere<0.203 centred<0.412 0.0277 -0.0057 cosineMean<0.64 -0.00378 0.00865 -0.0352
sentences<3.33 secondChance<0.378 secondChance<0.291 0.00298 -0.0163 cosineOfBest<0.71 0.0226 0.00137 -0.0346
rarestMissing<3.94 kindClash<1 names<0.35 0.00876 -0.00513 length<3 0.0243 -0.00773 -0.0344
quantitiesAgree<1 length<2.89 length<2.64 0.00137 0.0208 cosineMean<0.661 -0.0168 0.0293 negationDiffers<1 superlative<1 -0.0236 0.000541 cosineMean<0.425 -0.00603 0.0216
sentences<3.33 missingNamesAnywhere<0.693 plainAnywhere<0.191 0.0146 -0.00405 tail<0.526 0.0185 -0.0154 -0.0332
sentences<3.33 quantitiesClash<1 negationDiffers<1 -0.00363 0.0119 rarestMissing<3.83 0.0268 -0.00927 -0.0333
rarestMissing<3.94 tail<0.903 cosineOfBest<0.646 0.0129 -0.0000455 secondChance<0.132 -0.0261 0.0038 -0.033
sentences<3.33 coverage<0.767 length<1.95 0.0206 0.000165 citedLength<3.53 -0.0274 0.00792 -0.0324
rarestMissing<3.94 quantitiesClash<1 cosineOfBest<0.698 0.00555 -0.00795 missingNames<1.39 0.0197 -0.0109 -0.0323
rarestMissing<3.94 coverageAnywhere<0.203 length<2.83 0.0249 -0.0009 cosineMean<0.661 -0.00177 0.0103 -0.0318
quantitiesAgree<1 length<2.94 tail<0.209 0.0112 -0.00234 plainAnywhere<0.402 -0.0202 -0.00239 missingNamesAnywhere<0.693 secondChance<0.348 -0.0272 0.00108 length<2.56 -0.00437 0.0204
sentences<3.33 cosineOfBest<0.63 missingAnywhere<1.1 0.00137 0.0208 cosineMean<0.661 -0.00463 0.00735 -0.032
sentences<3.33 coverageAnywhere<0.203 centred<0.377 0.0297 -0.00169 quantitiesClash<1 -0.00193 0.0148 -0.0308
sentences<3.33 comparative<1 missingNames<0.693 -0.00184 0.00695 plain<0.342 -0.0173 0.00845 -0.0303
kindClash<1 negationDiffers<1 missingPlain<1.39 0.000999 -0.0124 plain<0.589 0.00225 0.0352 claimNegated<1 comparative<1 0.0226 -0.00036 -0.0118
sentences<3.33 secondChance<0.228 cosine<0.683 0.00172 -0.0112 secondChance<0.291 0.014 0.002 -0.0295
cosine<0.639 order<0.308 secondChance<0.378 -0.0101 0.00727 names<0.784 0.0241 0.00673 yearClash<1 cosineOfBest<0.875 -0.00854 0.0159 missingNames<1.39 0.0296 -0.0143
sentences<3.33 plainAnywhere<0.191 secondChance<0.308 0.00368 0.0366 plainAnywhere<0.364 -0.0145 0.000619 -0.0299
quantitiesClash<1 kindClash<1 quantitiesAgree<1 -0.00213 -0.0158 trigrams<0.2 0.00557 0.0311 tail<0.338 cosineMean<0.453 0.018 -0.00522 chances<1.51 0.0307 -0.00387
rarestMissing<3.94 kindClash<1 names<0.35 0.00663 -0.00236 tail<0.526 0.0218 0.0000135 -0.0298
sentences<3.33 secondChance<0.228 chances<1.19 -0.000215 -0.0308 secondChance<0.291 0.0184 -0.00321 -0.029
rarestMissing<3.94 coverageAnywhere<0.203 length<2.83 0.0237 -0.0042 chances<1.91 -0.00222 0.0168 -0.0289
rarestMissing<3.94 tail<0.209 chance<0.733 0.00883 -0.0133 negationDiffers<1 -0.00647 0.0137 -0.0284
rarestMissing<3.94 missingAnywhere<1.1 cosineOfBest<0.875 -0.0042 0.0211 cosineOfBest<0.785 0.0164 -0.0201 -0.0283
rarestMissing<3.94 order<0.5 secondChance<0.584 -0.0027 0.0218 cosineMean<0.575 0.0203 -0.00163 -0.028
rarestMissing<3.94 kindClash<1 plainAnywhere<0.44 -0.00809 0.00394 chance<0.257 -0.0063 0.0205 -0.0272
sentences<3.33 missingNamesAnywhere<1.1 citedLength<3.61 0.00151 -0.00571 0.0234 -0.0271
rarestMissing<3.94 quantitiesAgree<1 secondChance<0.584 0.00223 0.0229 chances<0.98 -0.0191 0.000374 -0.027
cosineOfBest<0.875 coverageAnywhere<0.708 plainAnywhere<0.555 -0.00394 0.0122 secondChance<0.174 -0.0199 -0.00326 secondChance<0.155 -0.0108 length<3.18 0.04 -0.00074
kindClash<1 quantitiesClash<1 negationDiffers<1 -0.00754 0.0103 trigrams<0.111 0.00354 0.0256 trigrams<0.111 length<2.64 0.0138 -0.00641 plainAnywhere<0.763 0.0332 -0.00175
tail<0.903 order<0.6 rarestMissing<3.94 0.00127 -0.0244 rarestMissing<2.7 -0.000336 0.0284 negationDiffers<1 chances<1.27 -0.0234 0.0126 citedLength<3.47 0.0318 -0.000399
tail<0.526 plain<0.747 quantitiesAgree<1 0.00304 -0.0113 cosineMean<0.491 -0.00302 0.0344 negationDiffers<1 secondChance<0.132 -0.0286 -0.00181 secondChance<0.242 0.032 -0.0126
rarestMissing<3.94 chances<1.91 plainAnywhere<0.44 -0.00649 0.00155 length<3.09 0.0289 -0.0219 -0.0262
cosineMean<0.661 rarestMissing<3.94 secondChance<0.584 -0.00316 0.018 -0.0261 coverage<0.767 plainAnywhere<0.44 -0.00209 0.0189 rarestMissing<1.84 -0.0171 0.00295
cosineOfBest<0.646 order<0.357 quantitiesUnsaid<1 -0.00876 0.0211 tail<0.903 0.031 -0.00594 cosineMean<0.64 cosineOfBest<0.825 -0.00467 -0.0239 coverage<0.767 0.0121 -0.0141
sentences<3.33 tail<0.209 claimNegated<1 0.00878 -0.0135 secondChance<0.155 -0.0127 0.002 -0.0261
sentences<3.33 cosineMean<0.661 cosineOfBest<0.825 0.000535 -0.02 coverageOfFirst<0.709 0.0143 -0.0118 -0.026
kindClash<1 quantitiesClash<1 missingNames<0.693 -0.00996 0.00165 missingNames<1.1 0.0186 -0.011 length<3 centred<0.273 0.00612 0.0323 vague<1 -0.0172 0.0147
negationDiffers<1 quantitiesClash<1 tail<0.123 0.00138 -0.0111 order<0.143 -0.0101 0.0169 cosineOfBest<0.63 missingAnywhere<1.1 -0.022 0.0102 missingAnywhere<1.61 0.0191 -0.0131
cosine<0.609 cosine<0.519 missingAnywhere<1.1 -0.00777 0.0142 vague<1 0.0166 -0.00745 plainAnywhere<0.364 rarestMissing<3.3 0.0193 -0.0193 plainAnywhere<0.636 0.00644 -0.00297
secondChance<0.228 chances<1.19 cosine<0.683 0.0101 -0.00792 trigrams<0.2 -0.0357 0.0104 secondChance<0.291 secondChance<0.271 0.00803 0.0337 chances<1.07 -0.037 0.000912
rarestMissing<3.94 names<0.784 length<2.2 0.0145 -0.000263 negationDiffers<1 -0.00748 0.00924 -0.0254
length<1.95 coverageOfFirst<0.709 coverageAnywhere<0.54 0.00416 0.0279 bigrams<0.286 0.00893 -0.0251 names<0.35 bigrams<0.04 -0.00716 0.0101 coverageOfFirst<0.056 0.0193 -0.00888
cosineOfBest<0.63 bigrams<0.125 cosineOfBest<0.589 -0.0114 0.0135 citedLength<3.66 0.0211 -0.00144 cosineOfBest<0.875 missingNames<0.693 -0.00963 -0.000588 coverageAnywhere<0.591 -0.00773 0.0217
order<0.357 cosineMean<0.661 secondChance<0.378 -0.0115 0.00602 secondChance<0.327 0.0237 -0.0115 secondChance<0.155 tail<0.252 0.0136 -0.0144 secondChance<0.291 0.0221 -0.00176
chance<0.665 length<3.18 length<2.64 -0.00129 0.00899 secondChance<0.228 -0.0252 0.000279 secondChance<0.254 quantitiesUnsaid<1 -0.0266 0.00905 coverageOfFirst<0.056 0.0142 -0.00858
kindClash<1 tail<0.209 coverageAnywhere<0.708 0.00689 -0.00866 kindSame<1 -0.00134 -0.0126 names<0.399 bigrams<0.06 -0.0154 0.0104 coverageAnywhere<0.855 0.0283 -0.00114
plainAnywhere<0.191 secondChance<0.254 chances<0.709 0.0177 -0.0116 chance<0.0742 -0.0016 0.0306 plainAnywhere<0.44 cosine<0.698 -0.000935 -0.0292 secondChance<0.291 0.00697 -0.00487
missingPlain<1.39 quantitiesClash<1 secondChance<0.106 -0.00787 0.0047 rarestMissing<3.83 0.0247 -0.00617 negationDiffers<1 cosineMean<0.717 -0.0123 0.0126 secondChance<0.228 -0.0111 0.0183
quantitiesAgree<1 missingPlain<1.39 missingAnywhere<1.1 0.00365 0.0202 kindClash<1 -0.00641 0.0158 missingNamesAnywhere<0.693 otherNames<2.3 -0.0212 0.00529 tail<0.526 0.0236 -0.00551
length<2.94 missingAnywhere<1.1 secondChance<0.291 0.00386 -0.00869 cosineOfBest<0.785 0.0164 -0.015 cosineMean<0.661 cosineOfBest<0.613 0.00824 -0.017 secondChance<0.194 -0.00641 0.0253
coverageOfFirst<0.253 chance<0.552 chance<0.316 0.00556 -0.00979 coverage<0.131 -0.00623 0.0235 coverageOfFirst<0.274 cosineMean<0.64 -0.0311 0.00501 chances<1.11 -0.00834 0.00514
cosineMean<0.661 cosineMean<0.624 missingNamesAnywhere<0.693 -0.00214 0.00831 chances<0.709 0.0121 -0.0182 chances<0.302 plainAnywhere<0.518 0.00724 -0.0207 plainAnywhere<0.44 -0.0164 0.023
order<0.5 chances<1.14 chances<1.11 -0.00343 0.0299 secondChance<0.254 -0.0255 0.000668 cosine<0.655 chances<1.51 0.0179 -0.00634 sentences<2.4 -0.00697 0.0164
rarestMissing<3.94 quantitiesClash<1 negationDiffers<1 -0.00188 0.0111 plain<0.267 -0.00165 0.0211 -0.0241
cosineOfBest<0.875 plain<1 plain<0.589 -0.0027 -0.0167 tail<0.644 0.0291 -0.00848 names<0.784 rarestMissing<3.3 -0.0141 0.0105 bigrams<0.524 0.0284 0.00475
order<0.5 rarestMissing<3.62 chances<1.91 -0.0129 0.0193 trigrams<0.0556 -0.00353 0.00894 tail<1 secondChance<0.291 0.0187 -0.00807 secondChance<0.132 -0.0209 0.0118
coverageOfFirst<0.253 order<0.308 coverageAnywhere<0.203 0.0188 -0.00197 otherNames<1.39 -0.00303 0.0283 coverageOfFirst<0.274 cosineOfBest<0.825 -0.0311 0.00185 order<0.438 -0.00794 0.00556
sentences<3.33 quantitiesClash<1 cosineOfBest<0.752 0.00423 -0.00545 bigrams<0.0769 -0.0025 0.0221 -0.0237
kindClash<1 order<0.5 names<0.35 0.00334 -0.00956 coverageAnywhere<0.434 0.0192 0.00198 names<0.399 plain<0.342 -0.0156 0.0173 coverageAnywhere<0.855 0.0309 -0.000393
sentences<3.33 missingAnywhere<1.1 sentences<2.4 -0.00447 0.00667 cosineOfBest<0.785 0.015 -0.011 -0.0244
cosineMean<0.661 length<2.94 length<2.64 -0.00413 0.0143 order<0.5 -0.0158 0.0111 length<2.4 rarestMissing<3.3 0.00443 -0.0267 plain<0.385 0.00731 0.0274
sentences<3.33 secondChance<0.378 secondChance<0.291 0.0018 -0.0121 missingNames<1.39 0.0128 -0.0192 -0.0231
cosineMean<0.64 coverageAnywhere<0.646 names<0.625 0.00837 -0.00351 order<0.308 -0.016 -0.00197 rarestMissing<1.84 citedLength<3.14 -0.0242 0.00613 coverageAnywhere<0.677 -0.00108 0.0222
kindClash<1 secondChance<0.348 secondChance<0.291 -0.000321 -0.0183 missingNames<0.693 -0.00545 0.0118 length<2.89 missingNames<1.1 0.022 -0.00302 plain<0.0587 0.0157 -0.0149
quantitiesAgree<1 plain<0.191 cosineOfBest<0.785 0.00166 -0.0183 cosineOfBest<0.798 0.00377 0.0175 superlative<1 coverage<0.358 -0.0234 -0.00471 chance<0.449 -0.0101 0.0177
missingAnywhere<1.1 quantitiesAgree<1 citedNegated<1 0.0021 -0.0208 coverageOfFirst<0.577 -0.0214 0.00488 cosineOfBest<0.785 length<2.94 0.0186 -0.00345 plainAnywhere<0.676 -0.0206 0.0242
tail<0.526 order<0.6 cosineOfBest<0.785 0.00322 -0.00878 secondChance<0.308 0.0274 -0.00336 centred<0.122 cosineOfBest<0.589 -0.0105 0.0222 plain<0.747 -0.00132 -0.0231
order<0.5 cosineMean<0.661 length<2.94 -0.00158 -0.0184 plainAnywhere<0.763 -0.00568 0.0259 otherNames<1.1 rarestMissing<3.83 0.000537 -0.0261 rarestMissing<2.7 0.000653 0.0206
coverageAnywhere<0.203 sentences<2.2 0.00107 missingAnywhere<2.08 0.0251 0.00049 length<2.64 plainAnywhere<0.967 -0.0101 0.00476 coverageAnywhere<1 0.00918 -0.0213
sentences<3.33 cosineOfBest<0.875 kindClash<1 -0.000514 0.0106 secondChance<0.132 -0.0131 0.0208 -0.023
comparative<1 missingNames<0.693 kindClash<1 -0.00671 0.0208 missingPlain<1.95 0.00902 -0.011 secondChance<0.155 names<0.463 -0.00598 0.0199 secondChance<0.526 -0.0215 0.012
coverageAnywhere<0.203 chance<0.733 length<3 0.0256 -0.00431 -0.00651 chances<0.92 tail<0.167 0.00906 -0.0154 cosineMean<0.686 -0.00139 0.0156
negationDiffers<1 quantitiesClash<1 cosine<0.683 0.000944 -0.00972 rarestMissing<3.83 0.0199 -0.00651 cosineMean<0.425 missingAnywhere<1.1 -0.0259 0.0122 rarestMissing<3.87 0.0165 -0.0116
chance<0.817 tail<0.903 length<2.2 0.00989 0.000307 negationDiffers<1 -0.0131 0.0213 otherNames<1.95 tail<0.397 -0.0316 -0.000523 kindSame<1 0.0155 -0.00605
order<0.5 coverage<0.253 length<2.64 -0.00396 0.00861 cosine<0.83 -0.0077 0.0173 coverage<0.767 citedNegated<1 0.0163 -0.0111 order<0.714 0.00935 -0.0153
secondChance<0.132 cosineMean<0.535 cosine<0.575 -0.0009 -0.0348 coverage<0.437 0.0158 -0.0132 secondChance<0.291 secondChance<0.271 0.00284 0.029 secondChance<0.348 -0.0171 0.00394
negationDiffers<1 quantitiesClash<1 missingNamesAnywhere<1.1 -0.00613 0.0183 otherNames<1.39 0.0222 -0.00103 coverageOfFirst<0.577 coverageOfFirst<0.237 0.0115 -0.0137 0.0363
sentences<3.33 tail<0.644 length<2.2 0.0133 -0.000139 chances<1.33 -0.00898 0.0128 -0.0224
coverageAnywhere<0.203 centred<0.452 kindSame<1 0.0245 -0.000734 -0.00207 centred<0.00324 secondChance<0.327 -0.0202 0.0085 centred<0.122 0.0114 -0.000862
rarestMissing<3.94 secondChance<0.228 chances<1.19 0.00163 -0.0273 secondChance<0.291 0.0148 -0.000501 -0.0229
kindClash<1 order<0.5 rarestMissing<3.62 -0.013 -0.00308 secondChance<0.174 -0.00161 0.0136 plainAnywhere<0.481 secondChance<0.439 0.0251 -0.00468 plain<0.342 -0.0099 0.0191
cosineMean<0.64 coverageOfFirst<0.253 chances<1.27 0.00887 -0.00298 coverageOfFirst<0.298 -0.0233 -0.00186 negationDiffers<1 quantitiesClash<1 -0.00197 0.0231 rarestMissing<3.3 0.0321 0.00744`),
};
