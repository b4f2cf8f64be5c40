import type { ClaimModel } from "./claim-model";
import { readForest, readNumbers } from "./forest";

/** Learned by `npm run eval:claims -- --claims FILE --write`; a tree a line, see `readForest`. */
export const modelWithEncoder: ClaimModel = {
  expectedCitations: 0.7,
  metFrom: 0.592,
  notMetFrom: 0.55,
  ranking: readNumbers(
    `5.56 7.81 6.14 3.68 4.36 4.16 4.4 0.223 5.97 1.68 9.14 4.09 15.8 8.41 6.4 0.233 3.84 4.56 1.89 4.92 2.68 3.21 4.17 0.703 3.59 0.287 4.39 4.31 5.85 1.36 3.55 -1.19 4.45 5.9 -0.034 2.96 1.27 7.96 5.89 2.43 3.67 1.53 -0.588 3.84 2.19 5.94 1.86 6.51 11.1 4.62 12.1 0.362 4.38 2.98 0.4 2.1 8.39 7.87 9.77 3.4 4.05 0.149 1.46 7.3 1.03 1.32 -0.617 2.94 4.1 4.48 5.7 3.02 -0.0584 0.0881 1.53 7.08 3.23 -2.58 2.89 5.75 1.85 8.65 15.6 9.72 2 3.39 2.14 5.2 2.49 7.4 2.2 5.77 1.67 -0.479 3.79 12 3.51 4.09 3.31 5.41 -4.1 0.373 1.03 4.18 1.47 4.71 1.57 1.62 9.01 1.88 -0.249 5.11 4.33 8.98 2.03 2.45 2.23 5.71 3.98 0.06 5.73 5.76 4.05 5.32 -0.556 0.307 1.03 1.57 3.25 9.44 0.326 -9.95 2.93 2.92 -1.49 -5.33 18.3 1.28 3.19 -2.16 3.1 1.44 2.32 -1.58 2.45 5.15 7.49 2.74 1.01 -3.68 -0.512 4.28 1.42 6.1 1.17 0.996 1.03 0.84 4.6 8.84 4.73 3.79 0.0209 2.43 6.37 5.39 15.4 -0.904 4.74 -4.51 0.353 5.91 1.98 1.26 1.85 4.36 1.01 4.64 4.93 6.23 2.11 -1.74 2.47 1.47 2.45 6.04 0.634 -0.163 4.92 2.46 3.02 4.32 -1.92 3.93 3.13 2.08 4.06 5.18 -0.557 7.72 -3.26 3.97 3.92 4.2 2.02 3.71 5.04 4.32 5.63 0.609 3.33 8.53 3.47 6.02 0.687 -0.301 -3.53 6.9 3.09 2.31 4.27 4.61 2.37 2.68 14.9 2.39 4.27 3.23 4.58 0.801 8.43 3.53 0.0828 5.56 9.03 10.1 -1.59 -1.6 3.2 2 4.57 0.77 5.22 1.34 4.97 0.557 3.88 -1.9 5.93 1.59 1.13 9.78 1.34 -4.89 5.55 2.15 0.472 1.29 7.11 4.48 7.33 4.33 3.84 12.8 0.0805 1.17 2.63 2.3 4.54 0.29 3.81 3.35 0.826 9.2 5.25 -0.838 -0.135 2.74 5.17 9.72 16.2 3.09 4.41 3.24 1.63 6.44 7.04 -0.643 -0.472 5.48 3.46 1.89 3.9 1.95 3.82 1.14 6.5 4.53 1.19 -1.95 2.4 2.42 -4.44 6.98 2.59 8.42 2.84 3.22 7.13 0.136 0.968 4.02 -0.404 7.75 -0.899 0.341 1.76 -0.156 -0.513 0.671 2.64 1.28 8 0.678 4.85 3.37 0.526 3.96 9.53 2.52 1.93 1.98 6.7 1.97 -7.04 6.67 -1.56 4.3 2.97 3.94 4.68 2.98 3.01 1.01 -0.113 6.88 3.13 -8.55 2.76 -8.95 -1.09 -0.0408 3.84 5.48 -0.584 1.03 3.39 -0.593 7.48 1.46 3.81 5.39 4.25 2.54 4.5 1.36 4.21 8.81 0.562 12.6 9.71 1.95 1.65 5.38 3.09 0.0298 2.31 5.83 2.89 3.84 3.57 4.85 -5.09 12 3.66 4.12 -2.18 5.34 4.07 5.51 5.53 1.76 5.59 5.73 9.81 1.01 -2.28 3.9 1.66 9.35 1.1 5.06 2.05 4.44 6.39 4.67 2.89 4.18 4.7 5.8 6.08 5.97 -0.0458 3.44 -2.12 8.23 2.39 2.43 2.55 4.3 2.57 0.067 1.55 1.78 2.38 2.17 4.21 3 2.74 6.69 4.31 2.11 7.49 5.15 4.7 0.474 5.79 2.19 5.29 3.31 6.46 8.57 2.14 -1.3 8.97 1.87 15.3 -0.241 1.25 4.76 5.78 4.01 6 5.99 0.29 -5.77 12.5 10.9 0.359 5.72 7.88 2.62 0.622 1.39 9.63 5.05 4.07 -0.308 1.11 -12.1 3.48 1.88 -1.94 2.49 5.34 7.69 2.17 7.02 4.07 2.55 7.44 6.96 2.28 -3.02 10.5 18.1 5.44 3.15 11.1 4.06 6.66 5.85 -0.799 3.13 4.17 4.56 3.86 3.07 -7.29 4.45 2.92 3.98 10.7 4.5 3.76 8.06 12 2.41 4.5 2.2 7.85 -2.31`,
  ),
  cited: {
    list: readForest(`-1.97
learned<0.428 bm25Rank<0.1 learned<-0.15 0.00701 0.0842 learned<0.122 -0.0326 0.000275 learnedRank<1 upperGap<0.701 0.0219 0.0718 precision<0.286 0.137 0.0569
learned<0.428 learned<0.176 share<0.0111 0.0136 -0.03 lowerFirst<0.0389 -0.0119 0.0227 upperShareRank<0.333 lowerBack<0.392 0.0418 -0.0135 centredRank<0.5 0.0504 0.109
learnedRank<0.5 learned<0.176 coverageRank<0.1 0.0302 -0.0304 lowerFirst<0.127 -0.00613 0.0353 learnedRank<1 lowerBack<0.326 0.0514 0.00989 precision<0.455 0.101 0.0199
learned<0.428 learned<-0.0409 share<0.0111 0.00457 -0.0329 share<0.0111 0.0687 -0.00866 learned<0.73 lowerBackRank<0.143 0.0689 0.0192 quantitiesOfKind<0.5 0.0304 0.0989
centredOfBest<-0.0585 upperShareRank<0.333 centredOfBest<-0.269 -0.0323 -0.0118 lowerShare<0.162 0.000388 0.0333 lowerFirst<0.127 otherQuantities<0.693 -0.00108 0.0487 lowerQuartileBelow<-0.277 0.0178 0.0863
learned<0.428 bm25Rank<0.1 learnedBelow<-0.896 0.00353 0.0915 upperShare<0.104 -0.0307 0.00153 learnedBelow<0 upperShare<0.131 0.0117 0.0522 precision<0.286 0.0922 0.0462
centredOfBest<-0.0831 bm25Rank<0.1 centredOfBest<-0.269 0.00681 0.0783 upperShareRank<0.333 -0.0267 0.00642 centredOfBest<0 lowerShareRank<0.5 0.00843 0.0551 lowerBackBelow<-0.0424 0.0856 0.0442
centredRank<0.5 centred<0.0891 otherNames<2.08 -0.0276 0.000805 precision<0.111 0.0282 -0.00949 centredRank<1 lowerBackBelow<-0.111 0.0413 0.00213 precision<0.222 0.0855 0.0408
learnedRank<0.333 coverageRank<0.1 precision<0.0909 0.0593 -0.00773 upperShare<0.0851 -0.033 -0.0126 learnedRank<1 upperShare<0.131 0.00328 0.038 lowerBack<0.416 0.0718 0.0317
learned<0.231 upperShareRank<0.5 upperBackRank<0.1 0.00783 -0.0295 lowerGap<0.848 -0.00408 0.0555 upperShare<0.131 precision<0.111 0.0424 0.00559 lowerBackBelow<-0.154 0.0793 0.0419
learnedBelow<-0.171 bm25Rank<0.1 learnedBelow<-1.05 -0.00341 0.0742 learnedBelow<-0.607 -0.0283 0.00164 upperFirst<0.0962 lowerLowest<0.145 0.000262 0.04 precision<0.182 0.0787 0.0413
learnedBelow<-0.541 bm25Rank<0.1 lowerMeanRank<0.1 0.0524 -0.000242 learned<-0.0947 -0.0335 -0.016 learnedBelow<0 coverageRank<0.1 0.0761 0.00995 lowerQuartileRank<0.167 0.0214 0.0626
centredRank<0.5 coverageRank<0.1 precision<0.0909 0.0559 -0.0135 upperShare<0.111 -0.0242 0.00604 lowerFirst<0.127 lowerBackBelow<-0.111 0.0299 -0.00753 precision<0.286 0.0584 0.0216
learnedRank<0.333 share<0.0111 centredOfBest<-0.334 -0.00866 0.0468 lowerFirst<0.0389 -0.0296 -0.00993 lowerFirst<0.0948 otherNames<2.08 0.0049 0.0477 lowerBack<0.326 0.0588 0.0295
learnedBelow<-0.541 lowerMeanRank<0.1 learnedBelow<-1.05 -0.00426 0.0543 upperShareRank<0.5 -0.0287 -0.0013 learnedBelow<0 upperGap<0.671 0.0048 0.0307 upperLowest<0.141 0.0338 0.0625
learnedRank<0.5 bm25Rank<0.1 learnedRank<0.125 0.00292 0.0492 upperShare<0.111 -0.0258 0.00336 upperLowest<0.188 upperShare<0.144 0.0127 0.0363 quantitiesOfKind<0.5 -0.00355 0.065
learned<0.176 bm25Rank<0.1 learnedBelow<-1.13 -0.00398 0.0395 learnedBelow<-0.673 -0.032 -0.0103 learned<0.73 upperShare<0.12 0.00249 0.0293 length<2.64 0.0304 0.0614
learned<0.231 upperShareRank<0.5 lowerBackRank<0.1 0.014 -0.0259 upperGap<0.764 -0.00397 0.0453 otherNames<1.61 upperFirst<0.0655 -0.0105 0.0222 lowerBackRank<0.143 0.0626 0.0316
centredOfBest<-0.0585 bm25Rank<0.1 centredOfBest<-0.234 0.00706 0.0568 upperShare<0.0964 -0.0253 0.00118 precision<0.0769 0.0728 upperShare<0.0851 -0.00817 0.0283
learnedBelow<-0.541 learnedBelow<-1.05 upperGap<0.83 -0.0321 -0.0121 upperGap<0.783 -0.0173 0.0175 precision<0.0769 rarest<1 0.063 -0.000333 lowerShare<0.144 0.00525 0.0325
upperFirst<0.081 coverageRank<0.1 precision<0.0909 0.0457 -0.00513 cosineRank<0.25 -0.0291 -0.00659 bm25Rank<0.1 0.0675 lowerShare<0.144 0.00345 0.0253
centredRank<0.5 bm25Rank<0.1 centredOfBest<-0.269 0.00404 0.0562 upperShare<0.0851 -0.0256 -0.00346 upperShareRank<0.5 lowerMeanRank<0.143 0.0308 -0.00179 lowerMeanRank<0.25 0.0647 0.0276
learned<0.176 bm25Rank<0.1 coverage<0.0698 0.0336 -0.00665 upperShare<0.0964 -0.0304 -0.00788 learned<0.73 names<0.0848 0.0334 0.0026 otherQuantities<1.1 0.0261 0.0564
learnedBelow<-0.541 bm25Rank<0.1 learnedBelow<-0.896 -0.00135 0.0454 upperShare<0.104 -0.031 -0.00412 learnedBelow<0 upperGap<0.671 -0.00201 0.0261 length<2.64 0.0223 0.0453
upperShare<0.131 centred<0.0336 lowerMeanRank<0.0909 0.0199 -0.0254 share<0.0111 0.0628 -0.00534 upperBackBelow<-0.124 centred<0.145 0.0183 0.0492 upperShare<0.192 0.000408 0.0253
learnedBelow<-0.541 bm25Rank<0.1 learnedBelow<-1.05 -0.00517 0.03 share<0.0952 -0.0269 -0.00557 bm25Rank<0.1 coverageRank<0.111 0.078 0.00736 learned<0.73 0.00423 0.0305
learned<0.176 bm25Rank<0.1 lowerMeanRank<0.143 0.0197 -0.0155 upperFirst<0.081 -0.03 -0.00689 bm25Rank<0.1 0.0638 learned<0.73 0.00477 0.0276
learnedRank<0.333 bm25Rank<0.1 learnedRank<0.125 0.0000685 0.0334 learnedRank<0.143 -0.0265 -0.00721 upperBackBelow<-0.19 length<2.56 0.00678 0.0473 upperQuartileRank<1 0.00348 0.0313
centred<0.107 coverageRank<0.1 cosine<0.256 -0.0184 0.0332 lowerShare<0.189 -0.0229 0.0207 upperQuartileBelow<-0.0541 upperGap<0.764 -0.00567 0.0252 coverage<0.152 0.0408 0.018
learned<0.176 coverageRank<0.1 sentences<2.4 0.00151 0.0446 lowerFirst<0.148 -0.027 0.00161 names<0.0848 lowerBackBelow<-0.197 0.0564 0.0204 centredRank<1 -0.00201 0.0229
lowerFirst<0.0948 coverageRank<0.1 bm25Rank<0.111 0.0375 -0.0188 centred<0.0521 -0.0275 -0.00727 bm25Rank<0.111 centred<-0.0983 -0.000619 0.0563 lowerShareRank<0.5 -0.000533 0.0219
learnedBelow<-0.673 upperFirst<0.081 sentences<2.4 -0.029 0.0109 lowerGap<0.711 -0.0192 0.00804 precision<0.0556 lowerShareBelow<-0.172 0.00577 0.0695 learnedRank<1 0.00197 0.0255
upperShareRank<0.5 coverageRank<0.1 next<0.0686 -0.00644 0.0278 centred<0.232 -0.0177 0.00268 names<0.198 upperShareBelow<-0.0168 0.0204 0.0544 quantitiesOfKind<1 0.00675 0.0311
learnedRank<0.25 bm25Rank<0.1 centredOfBest<-0.269 -0.00213 0.0353 upperShare<0.111 -0.0238 -0.00163 otherNames<1.61 centredOfBest<-0.0585 -0.00716 0.0151 upperBackBelow<-0.176 0.0416 0.0168
learnedBelow<-0.673 lowerShareRank<0.333 coverageRank<0.1 0.0037 -0.0279 lowerMean<0.389 0.0245 -0.0129 precision<0.0769 lowerShareBelow<-0.221 0.00572 0.0476 upperShareRank<0.5 -0.000905 0.0213
learned<0.176 bm25Rank<0.1 previous<0.0953 -0.00763 0.0217 lowerShare<0.0913 -0.0259 -0.00619 bm25Rank<0.111 nextOfBest<0.245 0.00811 0.0483 centredRank<1 0.00127 0.0192
learned<-0.0409 coverageRank<0.1 upperQuartile<0.127 -0.0132 0.0201 lowerFirst<0.127 -0.0287 -0.00225 learned<0.73 coverage<0.03 0.0514 0.00282 otherQuantities<1.1 0.0171 0.0469
learnedBelow<-0.403 upperFirst<0.081 coverageRank<0.1 0.00871 -0.0253 upperGap<0.764 -0.00816 0.0258 otherNames<2.3 upperGap<0.783 0.00702 0.0332 upperBackRank<0.25 0.0481 0.00997
learnedBelow<-0.896 bm25Rank<0.1 upperShareBelow<-0.174 -0.0112 0.0269 lowerFirst<0.0632 -0.0319 -0.013 bm25Rank<0.1 coverageRank<0.111 0.0577 0.00141 lowerShare<0.104 -0.00455 0.014
learnedBelow<-0.541 lowerMeanRank<0.1 learnedBelow<-1.05 -0.00314 0.0343 upperFirst<0.081 -0.0255 -0.00515 precision<0.0909 learned<0.231 0.00541 0.0411 upperGap<0.671 -0.0000511 0.0191
lowerFirst<0.127 coverageRank<0.1 next<0.0525 -0.0136 0.0279 centred<0.207 -0.0176 0.0025 lowerGap<0.813 upperQuartileBelow<-0.0541 -0.000323 0.017 coverage<0.372 0.0429 -0.00531
learnedRank<0.5 bm25Rank<0.1 upperBackRank<0.167 0.0261 -0.0184 lowerFirst<0.127 -0.0174 0.00293 precision<0.222 plain<0.298 0.0157 0.0382 plain<0.0814 -0.0231 0.00477
centredRank<1 bm25Rank<0.1 coverageRank<0.111 0.0284 -0.0125 plainRank<0.5 -0.0119 0.0114 precision<0.222 coverage<0.332 0.0402 0.0144 coverageOfBest<1 0.0181 -0.00547
learnedRank<0.25 bm25Rank<0.1 precision<0.0909 0.0195 -0.0155 lowerFirst<0.148 -0.0225 0.000354 bm25Rank<0.111 upperShareBelow<-0.205 -0.000498 0.0441 otherNames<1.61 -0.000222 0.0178
learnedBelow<-0.541 learnedBelow<-1.13 lowerQuartileBelow<0 -0.0264 0.0117 lowerGap<0.813 -0.0137 0.017 bm25Rank<0.111 upperShare<0.0283 0.000161 0.042 otherNames<2.3 0.0016 0.0285
learnedRank<1 lowerFirst<0.0389 bm25Rank<0.1 0.00939 -0.0193 lowerMean<0.338 0.0152 -0.00343 precision<0.182 previous<0.0688 0.0149 0.0378 lowerLowest<0.0961 -0.0071 0.0186
learnedRank<0.167 bm25Rank<0.1 upperLowest<0.0474 -0.018 0.0183 lowerFirst<0.0389 -0.0258 -0.0054 names<0.0848 bm25Rank<0.143 0.038 0.0148 learnedRank<1 -0.00336 0.0145
learnedRank<0.167 sentences<2.4 upperShareBelow<-0.0511 -0.0209 0.00334 lowerMeanBelow<-0.119 0.0282 -0.0197 share<0.0111 previousOfBest<0.317 0.00766 0.0521 centredRank<1 -0.000098 0.016
learnedBelow<-0.607 centred<0.0891 share<0.0111 0.00209 -0.0247 lowerFirst<0.0791 -0.0136 0.0119 lowerMean<0.355 lowerLowest<0.106 0.029 0.00521 upperLowest<0.188 -0.000587 0.0191
learned<-0.277 bm25<0.0315 upperMean<0.208 -0.0157 0.0237 learnedRank<0.0909 0.0156 -0.0284 lowerBackRank<0.111 centredOfBest<-0.312 0.0039 0.0344 upperShareRank<0.5 -0.00484 0.0135
learned<0.428 upperShare<0.0798 coverageRank<0.1 0.0106 -0.021 lowerGap<0.785 -0.00588 0.0297 lowerBackRank<0.143 otherNames<1.61 0.0141 0.0384 learned<0.928 -0.000625 0.0192
learned<-0.15 lowerMeanRank<0.1 upperBack<0.205 -0.00688 0.0235 upperShare<0.0964 -0.0292 -0.00385 upperGap<0.803 lowerFirst<0.127 -0.00374 0.0104 upperFirst<0.0655 0.00356 0.0406
learnedBelow<-1.05 early<0.1 centredRank<0.111 -0.00978 0.0203 lowerBackRank<0.1 -0.00553 -0.0269 bm25Rank<0.1 learnedRank<0.25 0.0154 0.0436 upperFirst<0.081 -0.00772 0.00795
learned<-0.277 upperBackRank<0.1 next<0.159 -0.0157 0.0131 upperLowest<0.0264 -0.00113 -0.0279 share<0.0111 lowerShareBelow<-0.244 0.00498 0.0494 lowerFirst<0.0389 -0.0104 0.00762
learnedBelow<-0.541 sentences<2.4 lowerFirst<0.127 -0.021 -0.000219 upperMean<0.37 0.0246 -0.0185 otherNames<2.3 upperMean<0.37 0.0161 0.000624 precision<0.154 0.0382 0.0049
learnedBelow<-0.896 lowerShareRank<0.333 lowerQuartileRank<1 -0.0233 0.00903 lowerGap<0.711 -0.0203 0.0155 precision<0.0769 nextOfBest<0.316 0.00642 0.0337 learned<0.928 -0.00206 0.0189
upperShare<0.131 bm25Rank<0.1 centred<-0.0458 -0.00891 0.0246 upperShare<0.0653 -0.0216 -0.00406 lowerBackBelow<-0.0618 lowerGap<0.747 0.0104 0.0465 upperShare<0.192 -0.0138 0.00852
learned<0.428 bm25Rank<0.1 cosine<0.256 -0.0175 0.018 upperQuartileBelow<-0.0541 -0.0154 0.00135 lowerBackBelow<-0.0951 upperFirst<0.0655 0.00376 0.0249 lowerLowest<0.229 -0.00241 0.0273
learnedBelow<-0.976 centred<0.0704 lowerMeanRank<0.0909 0.013 -0.0254 plainOfBest<0.374 -0.0173 0.0108 otherNames<2.3 lowerMeanRank<0.143 0.0139 -0.0033 learnedBelow<-0.817 -0.0107 0.0324
centred<0.0891 length<2.83 share<0.0111 0.0082 -0.0225 lowerFirst<0.207 -0.007 0.02 names<0.0848 lowerFirst<0.0389 0.00424 0.0284 centredOfBest<0 -0.00371 0.0129
learnedBelow<-0.607 centred<0.0891 bm25<0.0981 -0.00733 -0.0247 cosineRank<0.143 0.0179 -0.013 upperBackRank<0.125 nextOfBest<0.386 0.00471 0.0371 upperShare<0.131 -0.00572 0.011
learnedBelow<-0.976 lowerMeanRank<0.1 upperBack<0.205 -0.0169 0.0346 upperBack<0.538 -0.0208 0.0155 share<0.0111 learnedBelow<-0.817 0.00682 0.0429 otherNames<2.3 -0.000175 0.0246
learned<-0.277 lowerMeanRank<0.1 upperShare<0.019 -0.0133 0.0137 lowerShareRank<0.25 -0.0271 -0.00472 share<0.0111 0.0406 lowerBackBelow<-0.0951 0.00741 -0.00652
learnedBelow<-1.05 lowerShareRank<0.333 coverageOfBest<0.0864 -0.00341 -0.0256 lowerBackBelow<-0.263 0.0321 -0.0161 names<0.0848 lowerBackBelow<-0.0951 0.0279 0.00151 learnedBelow<0 -0.00527 0.0123
learnedBelow<-0.976 upperGap<0.83 lowerQuartileBelow<-0.025 -0.0233 0.00579 upperShareRank<0.143 -0.0141 0.0469 upperGap<0.783 otherNames<2.08 -0.00192 0.0234 names<0.5 0.0331 0.00371
upperFirst<0.081 precision<0.0909 centred<-0.00275 -0.0124 0.0168 upperMeanRank<0.1 0.0144 -0.0152 upperGap<0.83 otherNames<1.61 -0.000232 0.0145 lowerQuartile<0.125 0.0564 0.0111
centred<0.0336 otherNames<2.3 lowerShareRank<0.1 0.00693 -0.0199 learnedRank<0.333 -0.00588 0.0247 precision<0.111 lowerShareBelow<-0.221 -0.00869 0.0239 share<0.0734 -0.012 0.00408
centredRank<1 share<0.0952 share<0.0111 0.0212 -0.0111 rarest<0.5 0.0234 -0.00209 upperBackBelow<-0.19 0.0438 precision<0.222 0.0168 -0.00142
learnedBelow<-0.673 upperMeanRank<0.1 learned<-0.277 -0.00701 0.0312 lowerShare<0.0658 -0.0257 -0.0078 cosineOfBest<0.828 bm25OfBest<0.759 0.0294 -0.00361 learned<0.73 -0.00306 0.0111
learnedBelow<-0.403 upperGap<0.764 sentences<2.4 -0.015 0.0116 upperShare<0.0701 -0.0058 0.0256 lowerBackRank<0.143 otherNames<1.61 0.00521 0.0269 lowerQuartileRank<0.5 -0.00276 0.0118
lowerFirst<0.0389 learned<0.506 coverage<0.03 0.0101 -0.0162 length<2.71 -0.00374 0.0241 lowerMeanBelow<-0.166 upperShareRank<0.167 0.00219 0.0265 upperQuartileRank<1 -0.00466 0.0139
learnedBelow<-1.13 bm25<0.0315 upperBack<0.177 -0.0109 0.0233 upperQuartileRank<0.0909 0.016 -0.0233 otherNames<2.3 lowerFirst<0.148 -0.00262 0.00914 cosineOfBest<0.847 0.0348 0.0135
upperShare<0.0905 lowerShareRank<0.1 cosine<0.256 -0.0176 0.0253 centred<0.0336 -0.0218 -0.00627 upperMeanBelow<-0.249 centred<-0.0716 -0.0111 0.0406 lowerBackRank<0.143 0.0159 -0.0022
learnedBelow<-0.976 lowerMean<0.372 lowerShareRank<0.25 -0.0116 0.0229 bm25<0.432 -0.0276 0.00194 names<0.0848 lowerBackBelow<-0.154 0.0249 0.00466 upperLowest<0.188 -0.00322 0.0133
learnedBelow<-0.673 lowerGap<0.723 upperQuartileBelow<-0.0754 -0.026 -0.00579 upperShareRank<0.333 -0.0114 0.0238 lowerBackBelow<-0.111 names<0.5 0.0172 0.00118 upperQuartileBelow<-0.0427 -0.0105 0.00555
lowerFirst<0.127 sentences<2.4 upperGap<0.783 -0.011 0.0118 bm25Rank<0.143 0.0271 -0.00684 names<0.378 rarest<0.5 0.0301 0.00507 length<2.83 -0.00716 0.0104
lowerBackBelow<-0.111 upperShareRank<0.167 upperMeanRank<0.1 0.017 -0.0091 lowerGap<0.798 0.00754 0.035 upperQuartileBelow<-0.0427 learnedBelow<-0.334 -0.023 -0.00804 lowerQuartile<0.19 -0.0118 0.00829
centredRank<1 lowerBackBelow<-0.111 upperFirst<0.0655 -0.0064 0.00758 upperQuartileBelow<-0.0541 -0.0191 0.00289 upperBackBelow<-0.0974 upperFirst<0.0453 0.00492 0.0347 lowerQuartileBelow<-0.066 -0.0103 0.013
precision<0.0323 previousOfBest<0.246 lowerLowest<0.0861 -0.0194 0.0125 cosine<0.256 -0.00665 0.0416 lowerGap<0.798 lowerShare<0.247 -0.007 0.014 upperShare<0.0653 -0.011 0.0225
learnedBelow<-0.976 upperGap<0.83 centred<0.0704 -0.0256 -0.00675 upperShare<0.0749 -0.00775 0.0417 upperBackBelow<-0.137 upperShare<0.104 0.0021 0.0199 centredRank<1 -0.00827 0.00659
coverageRank<0.1 cosine<0.256 -0.0159 bm25Rank<0.111 0.031 -0.0106 lowerShare<0.0808 pronoun<1 -0.0173 0.00548 lowerMeanBelow<-0.166 0.0166 -0.00189
bm25Rank<0.111 learnedBelow<-1.33 lowerBack<0.177 -0.0259 0.00532 lowerBack<0.392 0.0236 -0.00565 learnedBelow<-0.541 share<0.0952 -0.0176 0.00121 upperMean<0.37 0.015 -0.000332
upperGap<0.83 learnedBelow<-0.673 upperQuartileRank<0.0909 0.0275 -0.015 bm25Rank<0.1 0.0297 -0.000741 otherQuantities<0.693 cosine<0.526 -0.0163 0.0222 lowerQuartileBelow<-0.108 0.0507 0.00417
upperFirst<0.081 next<0.173 upperMeanRank<0.1 0.00717 -0.0182 previousOfBest<0.458 -0.00872 0.00971 bm25Rank<1 bm25Rank<0.5 0.00447 0.0242 plain<0.651 -0.0152 0.0104
lowerFirst<0.148 next<0.159 otherNames<2.3 -0.0132 0.00556 lowerMean<0.372 0.0138 -0.00654 lowerMean<0.355 lowerGap<0.699 0.00175 0.0325 upperGap<0.364 0.0233 0.000103
learnedBelow<-1.6 lowerBackBelow<0 centred<0.145 -0.0306 0.00145 0.00604 pronoun<1 otherQuantities<1.1 -0.00193 0.0119 best<0.646 0.0213 -0.013
learned<0.73 names<0.198 next<0.0952 -0.00986 0.0132 lowerShare<0.0913 -0.0144 -0.00244 names<0.643 bm25OfBest<0.943 0.0309 0.00382 lowerLowest<0.111 -0.02 0.00571
centredRank<1 share<0.164 precision<0.0909 0.00654 -0.00903 bm25Rank<1 0.0229 0.00239 bm25<0.432 lowerShare<0.111 0.00354 0.0228 upperBackBelow<-0.0718 0.0138 -0.0186
upperShare<0.0653 coverageRank<0.1 lowerLowest<0.111 -0.00327 0.0387 sentences<2.3 0.0198 -0.0169 lowerMeanBelow<-0.239 lowerGap<0.699 -0.00554 0.0296 upperQuartileBelow<-0.0648 -0.00696 0.00678
precision<0.111 centred<-0.0458 upperBackBelow<-0.0848 -0.017 0.0144 upperLowest<0.101 0.0269 0.00435 upperShareRank<0.167 bigrams<0.0833 -0.00902 -0.0235 lowerMeanRank<0.143 0.0248 -0.00232
learned<-0.277 bm25Rank<0.1 previous<0.26 -0.0092 0.0219 precision<0.375 -0.022 0.0105 pronoun<1 precision<0.0667 0.019 -0.00233 names<0.289 0.0349 -0.000787
upperShare<0.0701 coverageRank<0.1 lowerLowest<0.0806 -0.0106 0.0271 upperMeanRank<0.1 0.0135 -0.0173 upperGap<0.803 lowerBackRank<0.143 0.0129 -0.0014 bigrams<0.0968 0.0368 0.00706
learnedBelow<-1.13 share<0.0734 plainRank<0.1 0.00165 -0.0259 upperQuartile<0.184 0.0105 -0.0176 share<0.0111 upperQuartile<0.184 0.0326 -0.000636 lowerShare<0.247 -0.00148 0.0156
upperGap<0.803 lowerQuartileBelow<-0.0756 learned<-0.277 -0.0268 -0.00586 lowerBackRank<0.125 0.0183 0.00142 upperShare<0.0653 upperMeanRank<0.1 0.0184 -0.0146 previousOfBest<0.353 0.0458 0.0102
learnedBelow<-0.673 upperGap<0.83 lowerQuartileBelow<-0.136 -0.023 -0.0061 share<0.0804 -0.00105 0.0414 upperBackRank<0.25 otherNames<2.3 0.00685 0.0246 learnedBelow<-0.0758 -0.00986 0.00574
upperFirst<0.081 nextOfBest<0.316 coverageRank<0.1 0.00359 -0.0206 best<0.38 -0.0098 0.0059 lowerMeanBelow<-0.239 centred<0.0521 -0.00789 0.0303 bm25OfBest<1 0.00366 -0.00971
upperQuartileBelow<-0.0648 lowerMeanBelow<-0.166 bm25Rank<0.333 -0.00137 0.0177 plainOfBest<0.461 -0.0214 -0.00136 coverageOfBest<1 lowerBackRank<1 0.00916 0.0351 precision<0.25 0.00367 -0.0193
lowerFirst<0.251 upperGap<0.701 coverageRank<0.1 0.0237 -0.00969 upperShareRank<0.167 -0.00402 0.0141 upperQuartileBelow<-0.108 nextOfBest<0.614 -0.0133 0.0136 bm25Rank<1 0.0254 0.00354
share<0.105 bm25Rank<0.111 lowerShareBelow<-0.16 -0.00592 0.0175 centredOfBest<0 -0.0106 0.00756 names<0.643 coverageOfBest<1 0.0217 0.00522 upperLowest<0.226 -0.0113 0.0162
upperShare<0.104 coverageRank<0.1 position<1 0.019 -0.0124 upperGap<0.83 -0.0124 0.00852 upperBackBelow<-0.0718 nextOfBest<0.531 0.00309 0.0213 lowerQuartileBelow<-0.086 -0.0166 0.00104
learnedBelow<-0.403 lowerMean<0.338 next<0.159 -0.00698 0.0141 plainOfBest<0.254 -0.0205 -0.00423 coverageOfBest<1 lowerShare<0.247 0.00657 0.03 otherNames<2.08 -0.0102 0.0169
upperShare<0.0606 precision<0.0667 centredOfBest<-0.334 -0.0128 0.015 upperShareRank<0.125 -0.00733 -0.0271 lowerMeanRank<0.167 upperShareRank<0.333 0.00808 0.0275 learned<0.928 -0.00432 0.013
learnedBelow<-1.23 lowerMean<0.338 lowerShare<0.0519 -0.0185 0.0193 lowerQuartileRank<1 -0.0265 0.00887 bm25Rank<0.111 position<0.556 0.0271 0.00397 plainRank<0.143 -0.0072 0.00478
learnedBelow<-1.05 upperShare<0.0905 sentences<2.4 -0.026 0.00378 rarest<0.5 0.0156 -0.0178 upperGap<0.803 precision<0.0909 0.0103 -0.00277 coverage<0.332 0.0241 -0.00668
quantitiesOfKind<0.5 upperGap<0.701 precision<0.0909 0.00308 -0.0231 bm25Rank<0.333 -0.00612 0.0215 learned<0.928 nextOfBest<0.494 -0.00386 0.00573 precision<0.192 0.0323 0.00278
lowerMeanRank<0.1 centredOfBest<-0.334 upperBack<0.192 -0.0164 0.0159 centredOfBest<-0.182 0.0385 0.00975 upperShareRank<0.5 share<0.0952 -0.00956 0.00274 lowerMeanRank<0.167 0.029 0.00129
lowerBackBelow<-0.154 upperShareRank<0.167 coverageRank<0.1 0.0164 -0.00909 upperGap<0.656 0.00352 0.0229 upperShareRank<0.5 coverageRank<0.143 -0.000697 -0.018 rarest<0.5 0.0146 -0.00527
lowerMean<0.372 upperShare<0.0653 coverageRank<0.111 0.00869 -0.0112 lowerBackBelow<-0.0951 0.0224 -0.000609 lowerShare<0.0913 bm25Rank<0.1 0.0138 -0.0169 coverageRank<0.125 0.022 -0.00185
kindClash<1 learned<-0.15 bm25Rank<0.1 0.00626 -0.0175 upperBackBelow<-0.176 0.0121 -0.00176 upperShare<0.0964 upperMeanBelow<-0.228 0.0195 -0.009 upperFirst<0.175 0.0468 0.0105
rarest<0.5 rarest<0.4 bm25OfBest<0.712 0.00439 -0.0121 cosineOfBest<0.907 0.0547 0.0191 otherNames<2.08 upperGap<0.656 -0.0147 -0.000471 next<0.285 -0.00207 0.0306
learnedRank<0.5 lowerFirst<0.127 upperGap<0.783 -0.0118 0.00455 rarest<0.5 0.0131 -0.00732 lowerBackBelow<-0.212 cosineOfBest<0.951 0.0305 0.00606 upperLowest<0.188 -0.00281 0.0192
lowerGap<0.879 learnedBelow<-0.171 sentences<2.4 -0.00791 0.0139 bm25Rank<1 0.00997 -0.00938 learnedBelow<-1.23 upperQuartileRank<0.1 0.00763 -0.0168 cosine<0.699 0.0336 -0.00722
learnedBelow<-1.23 upperQuartileBelow<-0.0427 upperQuartileRank<0.0909 0.0142 -0.0215 rarest<0.5 0.0276 -0.0111 upperGap<0.803 share<0.0111 0.0269 0.000477 upperQuartile<0.127 0.00446 0.0309
upperLowest<0.226 upperGap<0.868 upperQuartileBelow<-0.0648 -0.0063 0.00285 centred<0.0521 -0.0101 0.0402 learned<0.35 centred<0.0167 0.0137 -0.0138 lowerLowest<0.189 0.00296 0.0288
rarest<0.5 rarest<0.4 coverageRank<0.1 0.0178 -0.00119 cosineRank<0.333 0.052 0.0185 quantitiesOfKind<0.5 names<0.24 0.00271 -0.0296 lowerShare<0.247 -0.00638 0.012
upperShareRank<0.5 share<0.0111 previousOfBest<0.246 -0.00718 0.0256 share<0.105 -0.00788 0.00744 lowerMeanBelow<-0.0873 lowerBackBelow<-0.0424 0.0281 -0.00914 upperLowest<0.188 -0.0029 0.016
learned<-0.277 centred<-0.00275 coverageRank<0.1 -0.00386 -0.0266 upperBackRank<0.167 0.00977 -0.0183 upperBackRank<0.111 lowerBack<0.253 0.0275 -0.000566 kindClash<1 -0.000512 0.016
learnedRank<1 cosineOfBest<0.847 learnedBelow<-0.745 -0.00426 0.0126 lowerLowest<0.101 0.00285 -0.0125 lowerLowest<0.101 lowerMeanBelow<-0.201 0.024 -0.0108 upperBack<0.468 0.0195 -0.00446
upperLowest<0.226 lowerMean<0.421 learned<-0.277 -0.0104 0.00734 plainOfBest<0.821 -0.0109 0.00106 learned<0.506 upperBackRank<1 0.00275 -0.0211 length<2.4 0.00241 0.0323
centred<0.207 upperBackRank<0.1 upperLowest<0.0474 -0.00915 0.0244 sentences<2.4 -0.00665 0.0134 lowerMeanRank<0.143 learned<0.122 -0.00582 0.0257 lowerQuartileRank<0.167 -0.00727 0.00556
lowerFirst<0.148 lowerBackRank<0.111 upperQuartile<0.161 -0.00272 0.021 share<0.0734 -0.0114 0.00111 upperMean<0.492 upperShare<0.163 0.00626 0.0246 lowerLowest<0.229 -0.00855 0.0174
learnedBelow<-1.6 lowerBackBelow<0 lowerBackBelow<-0.495 -0.00259 -0.0285 0.00675 coverageRank<0.1 lowerGap<0.829 0.0253 -0.00425 otherNames<2.3 -0.0013 0.0136
kindClash<1 lowerQuartileBelow<-0.025 names<1 -0.0021 -0.0188 lowerMeanRank<0.333 0.0234 0.00312 length<2.89 lowerShareRank<0.333 0.0081 0.0415 lowerQuartileBelow<-0.0102 0.0115 -0.0158
names<0.532 centred<0.207 otherQuantities<0.693 -0.0089 0.00282 lowerBackBelow<-0.111 0.0164 0.00184 upperLowest<0.0797 upperMeanBelow<-0.249 0.00309 -0.0291 upperGap<0.686 -0.00808 0.0143
otherNames<2.3 names<1 rarest<0.5 0.00469 -0.00536 cosine<0.699 -0.0194 -0.000611 learned<-0.277 upperQuartile<0.127 0.00098 -0.021 fragment<1 0.0209 -0.00896
nextOfBest<0.421 quantitiesAgree<1 names<0.532 -0.00337 -0.0159 centred<-0.0226 -0.0125 0.0159 centred<0.0336 sentences<2.4 -0.0145 0.0174 names<0.15 0.0171 0.00293
otherNames<2.08 names<1 kindClash<1 -0.000268 0.0182 upperLowest<0.188 -0.0197 0.00662 learned<-0.277 lowerQuartileRank<0.5 -0.0228 0.0084 upperBack<0.251 0.0248 0.00634
learnedBelow<-0.541 learnedBelow<-1.6 centred<-0.0458 -0.0302 -0.00248 cosineOfBest<0.672 0.00705 -0.00828 cosineOfBest<0.828 lowerQuartile<0.132 -0.00615 0.0277 quantitiesOfKind<1 -0.00123 0.0129
quantitiesOfKind<1 coverageRank<0.143 lowerShareBelow<-0.16 -0.0123 0.0133 lowerBackBelow<-0.212 0.00267 -0.00915 learnedRank<0.333 lowerShareRank<0.167 -0.0195 0.00558 bm25OfBest<0.943 0.0219 -0.000142
upperShare<0.0606 lowerShareBelow<-0.187 plainRank<0.1 -0.000572 -0.0234 lowerLowest<0.106 -0.00874 0.0163 lowerMeanBelow<-0.166 upperLowest<0.0851 0.0252 0.00307 lowerQuartileRank<0.167 -0.0125 0.0029
learnedBelow<-1.78 lowerBackBelow<0 centredRank<0.0909 -0.00156 -0.0265 0.00214 lowerMeanRank<0.167 upperShare<0.0653 -0.000532 0.014 lowerGap<0.785 -0.00399 0.0115
coverageOfBest<1 share<0.105 upperQuartileBelow<-0.0541 -0.00478 0.00922 lowerGap<0.711 0.00379 0.0221 precision<0.375 share<0.204 -0.0108 0.017 lowerGap<0.434 0.0175 -0.0375
nextOfBest<0.458 lowerGap<0.315 lowerQuartileBelow<-0.066 -0.0188 0.0253 names<0.532 -0.00182 -0.0136 lowerBackBelow<-0.0784 lowerShareBelow<-0.203 -0.00891 0.0129 upperQuartileRank<0.5 -0.0145 0.00888
rarest<0.5 rarest<0.4 nextOfBest<0.285 -0.00679 0.00517 cosine<0.699 0.0467 0.0126 lowerQuartileBelow<-0.0361 upperQuartileBelow<-0.0132 -0.00466 -0.0308 bm25OfBest<0.943 0.0118 -0.00696
lowerQuartileRank<0.5 bm25Rank<0.1 previous<0.0953 -0.00918 0.0209 upperShareRank<0.167 -0.0103 -0.000343 learnedBelow<-0.472 lowerBack<0.299 0.00675 -0.0177 upperLowest<0.188 0.0048 0.0229
names<1 learnedBelow<-1.78 upperBackBelow<-0.462 0.00345 -0.0237 upperGap<0.868 0.00239 0.024 upperLowest<0.188 upperGap<0.686 -0.0175 0.00321 nextOfBest<0.614 0.0231 -0.00798
learnedRank<1 coverageOfBest<1 upperShare<0.0701 -0.00908 0.00226 otherNames<2.48 -0.019 0.00591 lowerQuartileRank<0.5 upperMean<0.325 0.0171 -0.00646 bm25OfBest<1 0.0246 0.000223
rarest<0.5 rarest<0.4 upperShareRank<0.5 -0.00269 0.0132 lowerFirst<0.148 0.0111 0.0376 learnedBelow<-0.896 lowerFirst<0.311 -0.0276 0.0174 best<0.358 -0.00931 0.00498
learnedBelow<-1.6 upperShareRank<0.167 upperShareRank<0.1 -0.00472 -0.0305 upperQuartile<0.119 0.021 -0.015 lowerMeanBelow<-0.239 upperLowest<0.101 0.0167 -0.00697 otherQuantities<1.61 -0.00268 0.0136
lowerMeanRank<0.1 upperBackBelow<-0.111 fragment<1 0.0312 -0.00693 upperGap<0.732 -0.0165 0.00763 lowerFirst<0.11 otherQuantities<1.61 -0.0061 0.0119 lowerMeanBelow<-0.166 0.0125 -0.000447
upperQuartileBelow<-0.0541 upperGap<0.639 plain<0.148 -0.0194 -0.00452 learned<0.73 -0.00343 0.0253 coverage<0.128 length<2.89 0.00648 0.0298 upperLowest<0.226 -0.00248 0.0197
coverageRank<0.111 lowerLowest<0.0861 otherNames<1.61 -0.00857 0.0138 sentences<2.4 0.0111 0.0503 lowerGap<0.699 upperQuartileBelow<-0.0427 -0.015 -0.0000545 names<0.378 0.00958 -0.00679
lowerShareRank<0.1 cosine<0.256 -0.0161 lowerMeanBelow<-0.183 0.0341 -0.00516 upperShare<0.0606 precision<0.0667 0.00577 -0.0187 lowerMeanRank<0.167 0.00877 -0.00327
upperGap<0.783 upperQuartileRank<0.167 coverage<0.03 0.0105 -0.0127 lowerGap<0.798 -0.00107 0.0158 nextOfBest<0.316 upperGap<0.83 -0.0188 0.00667 cosine<0.321 -0.0103 0.019
learned<-0.613 lowerMeanRank<0.1 cosineOfBest<0.532 -0.00904 0.016 bm25OfBest<0.0916 -0.00169 -0.0287 cosineRank<0.143 upperShare<0.104 0.00258 0.0261 learned<0.928 -0.00303 0.0102
upperShare<0.111 share<0.0734 lowerLowest<0.145 -0.0146 0.0094 lowerMean<0.355 0.0182 -0.00535 upperMean<0.492 centredRank<1 0.00288 0.0244 upperGap<0.364 0.0157 -0.00785
names<1 centredRank<1 nextOfBest<0.316 -0.00654 0.00335 lowerMean<0.603 0.0169 -0.00527 lowerQuartileRank<0.167 negated<1 -0.0272 0.00512 upperGap<0.28 0.0133 -0.00758
nextOfBest<0.531 upperQuartileRank<0.111 upperMeanBelow<-0.249 0.0197 -0.00601 lowerQuartileRank<0.333 -0.00914 0.00137 lowerBackBelow<-0.0618 lowerShareBelow<-0.187 -0.00504 0.0146 coverageOfBest<0.342 0.0117 -0.0147
kindClash<1 lowerGap<0.711 upperLowest<0.118 -0.0119 0.000411 centred<0.0336 -0.00878 0.00723 upperShareRank<0.333 lowerMean<0.268 0.0244 -0.00702 upperLowest<0.125 0.0398 0.0066
upperMeanRank<0.1 cosine<0.256 centred<-0.0458 -0.0145 0.00258 lowerMeanRank<0.111 0.029 -0.0126 learnedBelow<0 upperGap<0.671 -0.00897 0.00184 lowerLowest<0.0861 -0.00702 0.00957
centred<0.0336 otherNames<1.39 lowerLowest<0.0551 -0.000138 -0.019 coverage<0.116 0.0201 -0.00637 upperMeanRank<0.143 lowerLowest<0.0861 0.00195 0.0231 upperQuartileBelow<-0.0754 -0.00751 0.00302
bm25OfBest<0.943 lowerShare<0.247 share<0.0734 -0.00384 0.00692 length<3.3 0.0353 -0.000556 lowerLowest<0.229 precision<0.333 -0.00303 -0.0225 upperQuartileBelow<0 -0.0141 0.0224
upperGap<0.783 otherNames<1.61 kindClash<1 -0.00701 0.0172 otherQuantities<1.61 0.00332 0.024 share<0.0804 centred<0.207 -0.00526 0.0204 previousOfBest<0.353 0.0462 0.00366
learnedBelow<-1.6 lowerLowest<0.0157 upperShare<0.019 -0.00867 0.0113 centredRank<0.0909 0.00373 -0.0251 cosineRank<0.111 next<0.159 0.00056 0.0277 bm25<0.373 -0.00105 0.00891
next<0.159 centredOfBest<-0.0259 rarest<0.5 -0.00306 -0.0149 bm25OfBest<0.943 0.0105 -0.00455 upperBackRank<1 lowerShareBelow<-0.221 -0.00649 0.0099 bm25Rank<0.333 0.0123 -0.0167
coverageOfBest<1 upperShare<0.192 fragment<1 0.000302 -0.0168 upperMean<0.571 0.0292 0.000355 upperLowest<0.226 plainOfBest<0.723 -0.0247 -0.00636 upperShare<0.248 -0.00369 0.0263
centredOfBest<-0.0585 upperMeanRank<0.1 cosine<0.444 0.000319 0.0284 upperBack<0.333 -0.00114 -0.0105 coverageRank<0.143 lowerShare<0.111 0.00545 0.0345 upperShare<0.0905 -0.0208 0.00406
upperMeanRank<0.1 best<0.443 cosineRank<0.1 -0.0154 0.0156 quantitiesOfKind<0.5 -0.00424 0.0487 upperShare<0.0606 precision<0.0667 0.00249 -0.0195 lowerMeanRank<0.167 0.00818 -0.00127
bm25OfBest<0.943 lowerShare<0.247 learnedRank<0.5 -0.00266 0.00732 previousOfBest<0.617 0.038 0.00678 best<0.358 lowerQuartileBelow<-0.025 -0.0271 -0.00109 lowerGap<0.434 0.0243 -0.00811
nextOfBest<0.386 plainOfBest<0.298 precision<0.0323 0.00908 -0.0148 cosine<0.699 0.00535 -0.00847 lowerGap<0.699 lowerShare<0.247 -0.00331 0.0183 centred<-0.00275 -0.00392 0.0121
upperLowest<0.226 upperGap<0.656 lowerQuartileBelow<-0.0756 -0.0125 -0.00259 upperShare<0.0653 -0.00561 0.0091 upperQuartileRank<1 lowerBack<0.231 0.017 -0.00714 lowerBack<0.207 -0.00224 0.032
rarest<0.5 rarest<0.4 bm25OfBest<0.712 0.00567 -0.0075 quantitiesOfKind<0.5 0.00286 0.0403 lowerShare<0.247 upperMean<0.275 -0.0225 -0.00403 bm25OfBest<0.943 0.0266 0.000546
learned<0.73 share<0.0111 upperShareBelow<-0.188 0.00101 0.0231 next<0.147 -0.0104 -0.000528 upperBackBelow<-0.15 upperShareBelow<0 0.0288 0.00263 coverageRank<0.143 0.0169 -0.00194
lowerMean<0.421 lowerGap<0.699 lowerMean<0.245 0.0197 -0.00749 lowerBack<0.231 -0.0022 0.0153 lowerMeanRank<0.5 learned<0.73 -0.0124 0.00556 lowerShareBelow<-0.0941 0.0227 -0.0011
early<1 lowerMeanBelow<-0.15 upperShare<0.0798 -0.00199 0.0161 upperQuartileBelow<-0.0648 -0.00938 0.00359 upperShareBelow<-0.224 best<0.3 -0.0101 0.022 lowerQuartile<0.219 -0.0256 0.000195
upperShare<0.192 learnedBelow<-1.05 precision<0.143 -0.0166 0.00135 cosineOfBest<0.672 0.0217 -0.000517 names<0.532 otherQuantities<0.693 -0.0000464 0.0259 lowerGap<0.434 0.0147 -0.00819
otherQuantities<1.61 previous<0.203 next<0.147 -0.00473 0.00585 bm25<0.0577 0.0151 -0.0101 upperLowest<0.132 lowerGap<0.735 -0.013 0.012 bm25OfBest<0.294 -0.00749 0.0338
bm25OfBest<0.712 upperShare<0.131 upperLowest<0.0955 0.00501 -0.00682 learnedBelow<-0.976 -0.0203 0.0177 upperLowest<0.226 next<0.357 -0.00753 -0.0282 learnedBelow<-0.254 -0.0106 0.0224
upperShare<0.0606 coverageRank<0.1 early<0.111 -0.0126 0.0107 cosineOfBest<1 -0.0178 0.00945 lowerMean<0.287 upperQuartile<0.127 0.0354 0.00307 upperQuartileBelow<-0.0648 -0.00392 0.0051
coverageOfBest<1 centredRank<1 lowerBackRank<0.1 0.0173 -0.00311 coverage<0.332 0.0167 -0.00815 next<0.239 otherNames<2.08 -0.0172 0.00292 lowerBackRank<0.5 0.0164 -0.0114
upperMeanRank<0.1 best<0.315 otherNames<1.1 -0.0105 0.0207 upperBack<0.24 0.0115 0.0436 upperShare<0.0606 upperBack<0.282 -0.0000983 -0.0216 lowerMeanBelow<-0.103 0.00662 -0.00281
sentences<2.3 lowerBack<0.275 upperShareRank<0.143 -0.00953 0.0371 best<0.465 -0.0134 0.0173 lowerMeanRank<0.143 upperShare<0.0653 -0.00349 0.013 lowerShare<0.0808 -0.0183 -0.00105
pronoun<1 learnedBelow<-0.817 lowerMean<0.355 -0.00105 -0.0197 cosineRank<0.143 0.0171 -0.00162 length<3.47 upperShare<0.0403 -0.00806 0.0169 -0.0233
share<0.204 rarest<0.5 rarest<0.4 -0.000392 0.0223 bm25OfBest<1 -0.00668 -0.0205 lowerBackRank<1 upperBack<0.192 -0.0135 0.0247 lowerLowest<0.111 -0.0211 0.0115
bm25OfBest<0.712 next<0.0686 coverageRank<0.111 0.0117 -0.0136 coverageOfBest<0.435 -0.000132 0.0118 share<0.164 upperBackBelow<-0.124 0.00177 -0.0144 precision<0.286 0.0121 -0.00972
rarest<0.5 rarest<0.4 lowerMean<0.355 0.00795 -0.00333 cosineOfBest<0.907 0.0471 0.0111 learnedRank<0.125 lowerQuartile<0.0974 0.00246 -0.0286 lowerMean<0.287 -0.0192 0.000722
upperGap<0.783 kindClash<1 otherNames<2.08 -0.00506 0.00822 lowerBackBelow<-0.182 -0.00155 0.0218 bm25Rank<0.333 centred<0.259 -0.00477 0.0263 coverageOfBest<1 0.0364 -0.00688
coverageRank<0.111 length<2.64 lowerGap<0.785 0.0101 -0.0125 bm25OfBest<0.294 0.0111 0.0436 learnedBelow<-0.403 negated<0 0.0122 -0.00954 cosineOfBest<0.847 0.0177 0.000645
next<0.147 cosineOfBest<0.672 learned<-0.277 -0.00832 0.0269 centred<0.232 -0.0124 0.000731 coverageRank<0.125 centred<0.0336 -0.00669 0.0211 cosineOfBest<0.847 0.00906 -0.00287
lowerGap<0.699 share<0.164 coverageOfBest<1 -0.00334 -0.0189 best<0.59 0.000961 0.0221 lowerMean<0.603 upperFirst<0.081 -0.000565 0.0103 lowerLowest<0.128 -0.0214 0.00183
lowerQuartileRank<0.5 next<0.147 upperFirst<0.081 -0.0145 -0.00278 upperFirst<0.175 0.00765 -0.0102 best<0.49 lowerMean<0.646 0.0148 -0.00654 best<0.808 -0.0139 0.0218
learnedBelow<-0.403 upperBackRank<0.5 plainRank<1 -0.00527 0.0121 precision<0.1 0.00914 -0.0209 upperLowest<0.188 lowerMean<0.568 0.00484 -0.0106 bigrams<0.167 -0.00257 0.0249
upperGap<0.83 lowerShare<0.247 cosine<0.752 -0.00368 0.00709 upperGap<0.364 0.0239 0.00185 lowerMean<0.517 lowerBackBelow<0 0.0206 -0.00938 next<0.204 -0.00164 -0.0162
plainOfBest<0.414 share<0.0111 lowerBackBelow<-0.212 0.000571 0.0251 cosine<0.723 -0.00894 0.00601 bm25OfBest<0.712 learnedRank<1 0.00552 0.026 share<0.204 -0.00419 0.0106
quantitiesAgree<0.5 cosine<0.643 otherQuantities<1.1 -0.00466 0.0214 lowerBackRank<0.333 -0.0207 -0.000477 rarest<0.5 share<0.105 0.00227 0.0275 upperGap<0.28 0.0138 -0.00409
share<0.164 position<0.889 share<0.0111 0.0135 -0.00256 upperLowest<0.0679 0.00406 -0.0184 lowerBack<0.416 lowerBackBelow<-0.139 -0.000392 0.0277 coverageOfBest<1 0.0182 -0.0175
kindClash<1 upperQuartileBelow<-0.0427 upperMeanBelow<-0.175 0.00205 -0.0101 share<0.0407 0.0174 -0.00027 upperGap<0.686 length<3.04 0.0327 -0.00268 upperShareBelow<-0.117 -0.016 0.0119
learnedBelow<-1.6 upperBack<0.346 bm25Rank<0.1 -0.00483 -0.0284 upperGap<0.803 -0.00937 0.021 kindClash<1 rarest<0.5 0.00302 -0.00458 lowerGap<0.759 0.0187 -0.00287
otherNames<2.3 names<1 upperLowest<0.101 0.00484 -0.00513 upperLowest<0.0903 -0.0242 -0.00489 learned<0.73 upperBackRank<0.25 0.00943 -0.0137 names<0.198 0.0027 0.0323
lowerQuartileRank<0.5 rarest<0.5 pronoun<1 -0.00152 0.013 lowerShare<0.189 -0.0124 0.00666 previousOfBest<0.211 learnedBelow<0 -0.0148 0.00701 lowerShareRank<1 0.0168 0.00185
share<0.0111 learnedRank<0.167 upperGap<0.701 0.0155 -0.00828 lowerBack<0.159 0.00477 0.0339 learnedRank<1 nextOfBest<0.285 -0.011 -0.0011 upperMeanBelow<-0.228 0.0246 0.00273
learnedBelow<-1.78 lowerMeanRank<0.5 upperBackBelow<-0.462 -0.00302 -0.0294 0.00253 upperBackBelow<-0.176 otherNames<1.61 0.000328 0.0138 upperQuartileRank<1 -0.00556 0.00547
upperMeanBelow<-0.249 lowerShareBelow<-0.221 upperFirst<0.0655 -0.0152 0.0158 bm25OfBest<0.759 0.0182 -0.00748 learnedBelow<-0.673 upperQuartileBelow<-0.0541 -0.0154 0.00123 cosineRank<0.333 0.00623 -0.00232
upperMean<0.492 upperShareRank<1 lowerGap<0.699 -0.00614 0.00379 lowerBack<0.193 -0.0113 0.0233 upperLowest<0.226 lowerShareBelow<-0.0163 -0.00162 -0.0144 upperBackRank<0.5 0.0165 -0.00584
learnedBelow<-1.78 centred<0.0521 next<0.357 -0.0288 -0.00035 upperGap<0.803 -0.00939 0.00893 upperMean<0.54 lowerFirst<0.251 -0.000283 0.0129 upperGap<0.28 0.00799 -0.0103
coverageRank<0.143 share<0.0734 sentences<2.4 -0.00122 0.0208 lowerShare<0.0471 -0.0111 0.0377 previousOfBest<0.533 lowerShareRank<0.5 -0.00338 0.00687 lowerLowest<0.0752 0.00743 -0.0123
centred<-0.0226 lowerGap<0.669 names<0.5 -0.012 0.0173 lowerBack<0.219 -0.0243 -0.00575 bm25Rank<0.111 names<0.24 0.00265 0.0243 centredOfBest<-0.2 0.00771 -0.00232
upperGap<0.83 lowerShareBelow<-0.203 lowerShare<0.0859 -0.0185 0.00507 lowerQuartileBelow<-0.0756 -0.0044 0.00297 lowerMeanBelow<-0.31 fragment<1 0.0326 -0.00935 lowerShareBelow<-0.0628 -0.00898 0.016
upperLowest<0.188 upperMean<0.54 share<0.105 -0.00213 0.00762 next<0.357 -0.00637 -0.029 otherQuantities<1.1 bigrams<0.167 -0.00973 0.0132 upperBack<0.333 0.0309 -0.0000329
position<0.1 upperQuartileBelow<-0.149 upperGap<0.582 0.0284 -0.00618 lowerBackRank<1 -0.0213 0.00775 plain<0.0941 precision<0.238 -0.000215 -0.017 lowerBackRank<1 0.00653 -0.00798
lowerShare<0.247 learnedBelow<-1.78 upperMeanRank<0.333 -0.0252 -0.00122 rarest<0.5 0.00217 -0.00582 upperMean<0.571 lowerQuartileBelow<-0.121 -0.00223 0.0289 upperLowest<0.188 -0.00823 0.0197
lowerMean<0.568 lowerShare<0.162 upperLowest<0.166 0.00232 -0.0186 plain<0.0941 -0.00469 0.0211 plainOfBest<0.821 quantitiesOfKind<1 -0.018 0.00481 lowerQuartileBelow<-0.236 0.0299 -0.00111
nextOfBest<0.494 rarest<0.5 share<0.0952 -0.00627 0.0188 plain<0.651 -0.0111 0.00562 quantitiesAgree<0.5 lowerBackBelow<-0.0784 0.00197 -0.0215 centred<0.259 0.00367 0.0189
rarest<0.5 rarest<0.4 plainOfBest<0.374 -0.00442 0.00456 precision<0.222 0.0391 0.00639 upperMean<0.309 cosine<0.61 -0.0248 0.00127 bm25OfBest<1 0.00266 -0.0109
cosine<0.752 next<0.159 quantitiesAgree<1 -0.00741 0.0147 cosine<0.593 -0.00308 0.00723 early<1 quantitiesAgree<0.5 -0.00268 0.0168 upperFirst<0.112 0.00365 -0.025
upperBackRank<0.1 upperBack<0.132 otherNames<1.39 -0.0181 0.00373 lowerGap<0.813 0.0293 -0.00174 share<0.204 lowerQuartile<0.536 -0.00195 -0.0165 lowerGap<0.434 0.0311 -0.0000517
upperMean<0.37 upperShare<0.0798 cosine<0.626 0.00412 -0.0134 lowerLowest<0.111 0.019 -0.00372 lowerBackRank<0.143 plainOfBest<0.2 -0.0111 0.0101 upperShare<0.192 -0.00961 0.004
learned<0.73 previousOfBest<0.159 otherQuantities<0.693 -0.0011 -0.0177 previousOfBest<0.533 0.00497 -0.00372 bm25OfBest<1 otherQuantities<0.693 0.00348 0.0196 precision<0.238 0.0148 -0.0145
coverageRank<0.143 share<0.0734 lowerLowest<0.0861 -0.00625 0.00944 upperShareBelow<-0.0758 0.0494 0.00621 upperGap<0.28 upperBackBelow<-0.0718 0.025 -0.00208 lowerLowest<0.0752 0.00433 -0.00641
bm25OfBest<0.943 upperShareRank<0.5 lowerShareBelow<-0.203 -0.0107 0.00125 previousOfBest<0.533 0.0171 0.000703 upperShareRank<0.25 previousOfBest<0.573 -0.00364 0.0234 position<0.5 -0.00208 -0.0139
centred<-0.0226 sentences<2.4 lowerGap<0.434 0.0166 -0.0195 cosine<0.256 -0.00771 0.0298 lowerMeanBelow<-0.0873 lowerShareRank<0.5 0.00343 0.018 bm25<0.373 -0.00618 0.00547
coverage<0.162 upperShareRank<0.333 upperMeanBelow<-0.228 0.00837 -0.00538 upperMeanBelow<-0.144 -0.00705 0.0237 early<0.143 cosine<0.752 -0.01 0.00758 lowerQuartile<0.363 -0.0014 0.0128
lowerQuartileRank<0.5 bm25<0.373 lowerMeanRank<0.143 0.00278 -0.00988 upperBackRank<1 0.0185 -0.0134 best<0.49 learnedBelow<-0.0758 0.00375 0.019 upperGap<0.364 0.0188 -0.0134
pronoun<1 lowerLowest<0.128 lowerMean<0.603 -0.00185 -0.0211 plain<0.263 -0.00102 0.011 plain<0.234 lowerBack<0.299 0.00339 0.0344 names<0.5 0.00671 -0.0273
coverageOfBest<1 upperShare<0.192 upperBackRank<0.1 0.0158 -0.000434 upperMean<0.571 0.021 -0.00357 upperGap<0.582 plainOfBest<0.821 -0.0174 0.00673 previous<0.358 -0.0219 0.0103
position<0.111 lowerMeanRank<0.333 lowerBackBelow<-0.139 0.011 -0.0133 lowerMeanRank<1 -0.0287 -0.00743 cosine<0.752 centredOfBest<-0.182 0.00502 -0.00484 previous<0.173 0.0223 0.000603
upperShare<0.0701 sentences<2.4 upperBackRank<0.1 0.00616 -0.0117 learnedBelow<-0.472 0.0218 -0.0131 lowerMean<0.323 rarest<0.5 0.0299 -0.00697 upperQuartileBelow<-0.133 0.00708 -0.00225
bm25OfBest<0.943 precision<0.333 upperMean<0.208 -0.0135 0.000967 share<0.0952 0.0000308 0.0303 upperMean<0.492 share<0.204 -0.00373 0.0205 upperGap<0.466 -0.00468 -0.0202
lowerQuartileBelow<-0.0756 bigrams<0.238 bm25<0.221 -0.00512 0.00682 lowerQuartileBelow<-0.277 0.00196 -0.0247 plainRank<0.111 early<0.111 0.000143 0.03 nextOfBest<0.663 -0.000718 0.0101
share<0.204 rarest<0.5 pronoun<1 -0.000811 0.0139 lowerGap<0.735 -0.0111 0.00247 lowerGap<0.501 upperQuartileBelow<0 -0.00554 0.0315 upperMeanBelow<0 0.0195 -0.0151
upperMeanRank<0.1 negated<1 lowerMeanRank<0.111 0.0214 -0.012 -0.0149 quantitiesOfKind<1 lowerMeanRank<0.167 0.00201 -0.00627 lowerShareRank<0.167 -0.0111 0.0119
lowerFirst<0.127 lowerBackRank<0.5 bm25<0.373 -0.00311 0.013 nextOfBest<0.458 -0.0244 -0.00434 upperShareBelow<-0.188 best<0.421 0.00255 0.032 bm25Rank<0.111 0.0236 -0.000488
learnedBelow<-1.78 plainRank<0.1 centredRank<0.1 -0.00817 0.0123 upperQuartileRank<0.1 0.0000829 -0.0251 upperGap<0.868 upperQuartileBelow<-0.272 -0.00835 0.00282 lowerQuartileBelow<-0.108 0.0283 -0.00745
lowerQuartileBelow<-0.0756 bm25<0.0577 upperLowest<0.0474 -0.00718 0.0204 upperLowest<0.0955 0.000422 -0.0108 fragment<1 coverageOfBest<0.927 0.0103 -0.00205 names<0.532 -0.0258 0.00125
previous<0.0824 lowerBackRank<0.125 upperMean<0.309 -0.00191 0.0353 upperGap<0.803 -0.00224 0.028 lowerQuartileRank<0.5 upperGap<0.671 -0.0119 0.000126 sentences<2.4 0.00412 -0.0167
learnedBelow<-1.05 lowerMean<0.268 upperShare<0.0701 -0.00645 0.0351 lowerBackBelow<-0.402 0.0048 -0.0201 cosine<0.419 previous<0.0688 -0.00415 0.0304 sentences<2.3 0.0213 0.000959
position<0.333 names<0.198 nextOfBest<0.316 -0.0119 0.0103 otherQuantities<1.61 -0.0124 0.0138 lowerShareRank<0.143 otherQuantities<0.693 0.00289 -0.0132 lowerMeanBelow<-0.31 0.0228 0.00211
rarest<0.5 rarest<0.4 upperMean<0.354 0.00597 -0.00471 bigrams<0.286 0.032 -0.00889 upperMean<0.275 length<1.79 0.00385 -0.0268 lowerShare<0.247 -0.00508 0.00711
kindClash<1 lowerQuartile<0.175 pronoun<1 -0.00782 0.00501 upperMeanRank<0.111 0.025 0.000732 previous<0.159 plainRank<0.25 0.00504 0.0312 quantitiesOfKind<1 -0.00881 0.0193
previous<0.203 bm25OfBest<0.943 precision<0.333 0.00213 0.0188 lowerShare<0.189 -0.0156 -0.000672 share<0.02 lowerQuartile<0.132 -0.00234 0.025 lowerQuartile<0.19 -0.0151 -0.00102
coverageRank<0.143 upperQuartile<0.155 share<0.0601 -0.00835 0.0143 lowerShareBelow<-0.203 -0.0087 0.0148 previousOfBest<0.533 previousOfBest<0.458 -0.00246 0.0139 otherQuantities<1.61 -0.0113 0.0184
learnedRank<0.143 lowerMeanBelow<-0.22 lowerBack<0.207 -0.0126 0.0105 otherNames<1.1 -0.00261 -0.0236 coverageOfBest<1 best<0.696 0.00394 -0.0118 precision<0.375 -0.00142 -0.0209
upperBackRank<0.5 upperBack<0.468 lowerMeanBelow<-0.0726 0.00384 -0.00478 lowerMean<0.646 0.0324 -0.00586 learnedBelow<-0.254 bm25<0.0981 0.013 -0.0199 length<2.71 -0.00393 0.0151
otherNames<2.3 kindClash<1 otherQuantities<1.39 -0.0000646 -0.0128 precision<0.192 0.0195 -0.000751 centredOfBest<-0.312 upperBack<0.132 0.0143 -0.0148 bm25OfBest<0.258 -0.00858 0.0183
coverageRank<1 upperShareRank<0.167 upperQuartile<0.155 -0.011 0.00449 lowerGap<0.699 -0.000998 0.0117 upperGap<0.466 learnedBelow<-0.171 -0.0101 0.0121 otherNames<1.95 -0.0199 0.00545
plainOfBest<0.298 cosine<0.792 upperBack<0.333 -0.00201 -0.0148 lowerBackBelow<-0.0784 0.00293 0.0262 cosineOfBest<0.847 upperBack<0.229 -0.00335 0.017 upperMean<0.37 0.00773 -0.00387
upperShare<0.0653 lowerShareRank<0.1 best<0.23 -0.0116 0.0165 upperBackBelow<-0.0559 -0.0137 0.0131 upperMeanBelow<-0.271 precision<0.136 -0.000984 0.0264 upperBackRank<0.125 0.0102 -0.000952
quantitiesOfKind<1 upperBackRank<0.111 rarest<0.5 0.0164 -0.00966 upperQuartileBelow<-0.0427 -0.00506 0.00402 learnedBelow<-0.0758 centredOfBest<-0.2 0.0142 -0.00745 upperMeanBelow<-0.0366 0.0317 0.00818
kindClash<1 lowerShare<0.247 coverageOfBest<0.83 0.000242 -0.00869 upperGap<0.364 0.024 0.00248 position<0.273 plainOfBest<0.254 0.0135 -0.0203 upperShareBelow<-0.224 -0.00948 0.0272
learnedBelow<-1.78 plainRank<0.1 next<0.173 -0.00868 0.0165 lowerLowest<0.0157 -0.000259 -0.0256 lowerMeanBelow<-0.0873 lowerQuartileBelow<-0.025 0.00152 0.0241 upperQuartileBelow<-0.0648 -0.0118 0.000812
upperFirst<0.129 best<0.23 bm25OfBest<0.0916 0.0145 -0.011 upperQuartileBelow<-0.379 -0.00585 0.00855 learnedRank<1 early<0.333 -0.00402 -0.0158 upperGap<0.28 0.0173 -0.000188
bm25OfBest<0.712 bm25Rank<0.5 lowerShareBelow<-0.203 -0.00866 0.00602 share<0.0734 -0.0112 0.0367 lowerQuartileRank<0.167 lowerShareBelow<-0.172 0.0128 -0.0151 share<0.164 -0.00479 0.00938
share<0.204 bm25OfBest<0.712 plainRank<0.1 0.0166 0.0000205 coverage<0.152 0.0104 -0.0102 plainRank<0.333 upperBack<0.251 0.000275 -0.0173 lowerLowest<0.0628 -0.0129 0.0221
otherNames<2.3 coverageOfBest<0.83 lowerShareRank<0.5 -0.00197 0.00893 lowerGap<0.315 0.00975 -0.0103 upperMeanRank<0.167 lowerMeanRank<0.111 0.0114 -0.0161 centredOfBest<-0.234 0.0345 0.00784
centredRank<1 share<0.164 lowerBackBelow<-0.111 0.000539 -0.00978 otherNames<1.95 0.00187 0.0232 upperMean<0.514 upperShare<0.111 -0.00231 0.0202 quantitiesOfKind<1 -0.00571 0.0157
bm25Rank<0.111 coverageOfBest<0.278 plainRank<0.125 0.00859 -0.0143 lowerQuartile<0.168 0.000713 0.0322 lowerQuartileBelow<-0.0756 upperGap<0.868 -0.00624 0.0174 lowerMean<0.646 0.00565 -0.00993
centred<-0.0226 centredRank<0.0909 bm25OfBest<0.178 -0.00104 0.0247 lowerGap<0.434 0.00912 -0.0163 centredOfBest<-0.2 share<0.0734 0.000125 0.0173 coverageRank<1 -0.0000584 -0.00913
upperShareRank<0.167 upperQuartileBelow<-0.379 coverageRank<0.111 -0.00111 -0.0256 position<0.556 0.00379 -0.00893 lowerMean<0.323 rarest<0.5 0.0255 -0.00326 coverage<0.162 0.00803 -0.00173
otherNames<2.3 length<3.09 lowerQuartileBelow<-0.0756 -0.0026 0.00603 rarest<0.5 -0.00241 -0.0201 lowerShareBelow<-0.0163 upperBackRank<0.143 0.0275 0.0017 learned<0.428 -0.0257 0.00231
plain<0.0941 precision<0.111 lowerBackBelow<-0.0784 0.00168 0.027 cosine<0.723 -0.0151 0.0146 cosine<0.466 precision<0.375 -0.00995 0.0238 centredOfBest<-0.2 0.0148 0.00367
lowerMeanRank<0.167 upperShare<0.0653 lowerLowest<0.0861 -0.0109 0.00565 lowerBackBelow<-0.0951 0.0137 -0.00692 quantitiesOfKind<1 upperQuartileBelow<-0.0648 -0.0129 -0.00185 upperBack<0.333 0.0199 -0.000362
next<0.418 next<0.26 coverageOfBest<1 0.000654 -0.00947 lowerShareBelow<-0.203 -0.0141 0.0115 sentences<2.3 0.0169 bm25Rank<0.111 0.0066 -0.0169
lowerShare<0.0612 bm25Rank<0.1 previous<0.121 -0.0111 0.0162 upperBackBelow<-0.0718 -0.015 0.0071 bm25Rank<0.143 upperBackRank<0.111 0.0242 0.00597 precision<0.154 -0.00858 0.0022
otherNames<1.1 cosineRank<0.143 bigrams<0.167 0.00236 0.0388 centred<0.232 -0.0107 0.000648 coverageOfBest<0.535 cosine<0.543 0.0215 0.00559 bm25<0.373 -0.00301 0.01
upperMeanRank<0.1 best<0.443 otherNames<1.39 -0.00702 0.0269 quantitiesAgree<0.5 -0.00331 0.0404 upperLowest<0.188 upperQuartile<0.501 0.0000696 -0.0201 upperMean<0.453 -0.0234 0.0129
next<0.159 centredOfBest<0 upperBack<0.333 -0.00066 -0.0137 bm25<0.156 0.0215 0.00114 quantitiesOfKind<0.5 best<0.421 0.0108 -0.0168 upperQuartileBelow<-0.133 0.0132 0.00373
nextOfBest<0.386 names<0.331 rarest<0.5 -0.00457 -0.0192 names<0.532 0.00896 -0.011 learnedBelow<-0.745 upperBack<0.24 -0.0193 0.00615 upperBackBelow<0 0.00746 -0.0073
early<0.143 lowerQuartile<0.363 centredRank<1 -0.00416 0.00983 otherQuantities<1.39 -0.0224 -0.000665 otherQuantities<1.1 upperMeanBelow<-0.249 0.0115 -0.00263 upperBack<0.362 0.0188 -0.00902
learnedBelow<-1.78 lowerQuartileRank<0.1 next<0.107 -0.00903 0.0158 upperShareRank<0.5 -0.0244 0.000447 upperBackRank<0.111 plain<0.148 0.0183 -0.00349 bm25OfBest<0.325 -0.00749 0.00179
share<0.105 plain<0.346 bm25OfBest<0.712 0.000614 -0.00797 upperQuartile<0.359 -0.0215 0.00956 upperShareBelow<-0.188 upperBack<0.271 -0.000916 0.0416 quantitiesAgree<0.5 -0.00926 0.00556
learnedRank<1 upperBackRank<0.5 lowerFirst<0.251 -0.0016 0.0116 cosine<0.752 -0.0126 0.00903 upperGap<0.582 coverageOfBest<0.699 0.0236 0.00523 lowerMeanBelow<-0.201 0.0147 -0.00694
upperBackRank<0.125 position<0.556 upperMeanRank<0.167 0.0072 0.0325 lowerGap<0.632 0.0103 -0.0113 centred<0.207 learned<0.928 -0.00755 0.0191 quantitiesOfKind<0.5 -0.0115 0.00377
upperQuartileRank<0.111 previous<0.0824 nextOfBest<0.614 0.0352 -0.00161 bm25OfBest<0.391 -0.0133 0.011 lowerShareRank<0.5 previousOfBest<0.246 -0.0129 -0.000954 bm25OfBest<0.943 0.00743 -0.00294
upperGap<0.783 otherNames<1.61 quantitiesAgree<0.5 -0.0148 -0.000998 plainRank<0.1 0.0292 0.00217 learnedRank<0.125 cosine<0.256 -0.00696 0.0331 centred<0.259 -0.00606 0.0167
upperLowest<0.226 plainOfBest<0.334 learnedBelow<-0.817 -0.0187 0.000472 cosineOfBest<0.847 0.00821 -0.00212 upperQuartileRank<1 upperShareBelow<-0.0511 0.00994 -0.0186 length<3.3 0.0283 0.00109
upperShareRank<0.143 upperQuartile<0.155 plainOfBest<0.414 -0.0149 0.000347 upperQuartile<0.184 0.0186 -0.0106 cosineOfBest<0.645 coverageOfBest<0.342 0.042 0.00815 coverageOfBest<1 0.00422 -0.00439
learned<-0.744 lowerMeanBelow<-0.424 lowerQuartileRank<0.1 0.0154 -0.00729 cosine<0.543 -0.0272 0.00387 cosineRank<0.111 early<0.333 0.0253 -0.00907 learnedRank<0.143 -0.0101 0.00141
learnedBelow<-1.13 upperMean<0.309 upperShareRank<0.143 -0.00945 0.017 lowerQuartileBelow<0 -0.0256 0.0138 lowerShareRank<0.1 upperGap<0.639 -0.00467 0.0257 upperGap<0.582 0.0064 -0.00157
length<3.3 nextOfBest<0.784 nextOfBest<0.531 0.0000986 0.0109 upperBackBelow<-0.0718 0.00151 -0.0185 otherNames<2.48 otherQuantities<1.1 -0.0307 -0.00399 plainOfBest<0.2 -0.0102 0.00943
share<0.0867 centred<0.4 lowerBack<0.356 -0.00159 -0.0129 upperBackBelow<-0.319 -0.0134 0.0242 coverageRank<0.143 centred<0.0521 -0.00454 0.0387 rarest<0.5 0.00908 -0.00199
next<0.357 next<0.285 lowerQuartile<0.363 0.000298 -0.0109 previous<0.121 -0.0104 0.0191 lowerMeanRank<0.1 lowerShare<0.0197 0.0023 0.0151 otherNames<2.3 -0.0152 0.00786
length<3.09 length<2.83 centred<0.0891 -0.00929 0.00172 previousOfBest<0.211 -0.00764 0.0105 upperShare<0.0701 share<0.0111 -0.00302 -0.0287 cosineRank<1 0.000894 -0.0168
coverageRank<0.143 lowerShare<0.0658 coverageRank<0.111 0.0041 -0.0148 upperMeanBelow<-0.295 0.0286 0.00628 bm25<0.221 lowerFirst<0.311 -0.0119 0.013 upperMeanBelow<-0.175 0.0108 -0.00297
learnedBelow<-0.976 lowerQuartileRank<1 upperGap<0.83 -0.017 0.0054 upperMean<0.54 0.0273 -0.012 otherNames<2.3 next<0.357 0.0011 -0.0102 lowerShareBelow<-0.0163 0.0172 -0.00818
names<1 share<0.105 lowerMeanRank<0.143 0.00428 -0.00437 rarest<0.5 0.0236 0.00205 cosine<0.699 upperBack<0.251 0.00104 -0.021 coverage<0.162 0.0446 -0.000839
upperGap<0.868 otherNames<2.3 lowerFirst<0.148 -0.00438 0.00296 upperBackRank<0.167 0.0151 -0.00554 centred<0.0521 cosine<0.419 0.00751 -0.0167 position<0.2 -0.00141 0.0308
upperBackRank<0.125 lowerLowest<0.0961 cosineRank<0.167 -0.0098 0.0148 previousOfBest<0.388 0.0309 0.00773 cosine<0.752 lowerBack<0.416 0.000071 -0.0113 names<0.331 -0.0119 0.0124
lowerGap<0.651 bigrams<0.125 coverageOfBest<0.609 0.00889 -0.00959 upperLowest<0.188 0.0037 0.0217 lowerMeanBelow<-0.103 upperLowest<0.101 0.00325 -0.00907 lowerQuartileBelow<-0.0568 -0.0232 -0.0035
upperGap<0.671 quantitiesOfKind<0.5 learnedRank<0.5 -0.0229 -0.00403 lowerQuartileRank<0.167 -0.0091 0.00162 lowerLowest<0.122 best<0.696 0.00851 -0.0121 centred<0.259 -0.0145 0.00651
lowerBack<0.242 coverageRank<0.1 lowerLowest<0.0752 -0.0092 0.0206 otherNames<1.95 -0.0128 0.00103 bm25OfBest<1 lowerShare<0.247 0.00299 0.0226 lowerShareBelow<-0.114 0.0173 -0.00947
bm25Rank<0.5 upperMeanRank<0.1 coverageOfBest<0.435 0.00429 0.0357 plainRank<0.1 0.01 -0.00661 coverageOfBest<1 next<0.239 0.022 0.00108 next<0.239 -0.00873 0.0136
quantitiesOfKind<0.5 lowerMeanRank<0.143 plainOfBest<0.374 -0.0082 0.0189 previous<0.203 -0.00296 -0.0307 lowerLowest<0.0861 learnedBelow<-0.334 -0.00931 0.00371 lowerMeanRank<0.167 0.0114 0.00134
share<0.0239 length<2.2 previousOfBest<1 -0.0119 0.0213 upperQuartile<0.244 0.0178 -0.00894 plainOfBest<0.414 upperBackBelow<-0.137 0.00111 -0.0106 otherNames<0.693 -0.00509 0.00548
rarest<0.5 rarest<0.4 lowerShare<0.0565 -0.00812 0.00317 upperBackBelow<-0.259 -0.00365 0.0265 lowerShare<0.247 upperBackRank<0.5 -0.00453 -0.0158 learned<0.601 0.0209 -0.00205
learned<0.928 precision<0.154 cosine<0.543 0.00217 -0.00844 share<0.0556 -0.00803 0.00601 precision<0.192 lowerBack<0.286 0.00474 0.0319 precision<0.25 -0.0138 0.00525
otherQuantities<1.61 length<3.09 bm25OfBest<0.712 0.00357 -0.00494 upperQuartile<0.169 0.00418 -0.014 upperLowest<0.118 upperGap<0.686 -0.0199 0.013 upperQuartile<0.176 -0.00708 0.028
lowerGap<0.315 plainOfBest<0.0979 previous<0.0824 0.0101 -0.0155 otherQuantities<0.693 0.00101 0.024 early<0.111 next<0.0952 0.000632 -0.0189 plainRank<0.1 0.0245 0.00148
lowerQuartileRank<0.143 cosine<0.662 upperLowest<0.0851 -0.00288 -0.0169 previous<0.203 0.0124 -0.0105 coverage<0.152 upperShare<0.144 0.00218 0.0323 share<0.164 -0.00282 0.00934
learnedRank<0.143 next<0.173 otherQuantities<1.39 -0.0151 0.00977 cosineRank<0.143 0.00732 -0.018 cosineOfBest<0.724 lowerLowest<0.0861 -0.00195 0.0307 upperMeanBelow<-0.361 0.0177 -0.000574
nextOfBest<0.784 next<0.159 upperShare<0.0653 -0.0125 0.00107 coverage<0.299 0.0134 0.00149 cosineOfBest<0.532 lowerQuartile<0.132 -0.00272 0.0261 otherQuantities<1.39 -0.0108 0.00526
nextOfBest<0.784 lowerShareRank<0.1 cosine<0.256 -0.0156 0.0225 coverageOfBest<0.278 -0.00984 0.00322 otherQuantities<1.1 sentences<2.3 0.0172 -0.011 centred<0.125 -0.00689 0.02
early<0.333 early<0.143 centred<0.0521 -0.0108 0.00236 next<0.159 -0.000282 0.0137 lowerLowest<0.0345 plain<0.184 0.0234 -0.00569 otherNames<1.95 -0.00917 0.00367
next<0.147 lowerGap<0.829 lowerGap<0.813 -0.00206 0.0222 early<0.143 -0.0266 0.000181 fragment<1 lowerMean<0.71 0.00569 -0.00826 lowerLowest<0.155 -0.0228 0.0097
share<0.0111 previousOfBest<0.211 lowerLowest<0.101 -0.0202 0.012 next<0.173 0.0268 -0.000397 names<0.643 lowerFirst<0.251 -0.00224 0.00786 bm25Rank<0.167 0.008 -0.00996
lowerShare<0.247 cosine<0.752 cosineOfBest<0.886 0.00206 -0.00766 upperBackRank<0.25 -0.00938 0.0147 upperBack<0.346 lowerBack<0.207 -0.00512 0.0251 lowerLowest<0.229 -0.00601 0.0241
learnedBelow<-0.403 early<0.143 length<2.2 0.00101 -0.0147 share<0.0952 -0.00445 0.0108 upperGap<0.747 plain<0.651 0.0012 0.0192 centredOfBest<0 -0.0134 0.00551
position<0.1 upperShareBelow<-0.247 bm25OfBest<0.52 0.0217 -0.00916 lowerGap<0.501 0.00247 -0.0184 share<0.105 best<0.59 -0.00114 -0.0157 rarest<0.5 0.014 -0.0000123
bm25<0.373 lowerGap<0.879 lowerGap<0.829 -0.002 -0.0137 upperFirst<0.0962 -0.000831 0.0249 upperFirst<0.0962 otherQuantities<0.693 -0.00135 0.0357 lowerMean<0.542 0.0133 -0.00216
upperQuartileBelow<-0.379 lowerQuartile<0.118 coverage<0.274 0.0198 -0.012 lowerMeanRank<0.5 -0.0233 0.0106 cosineRank<0.143 upperMeanRank<0.333 0.00193 0.0307 learnedBelow<-0.403 -0.00842 0.000934
lowerQuartileRank<0.125 lowerQuartileBelow<-0.154 upperLowest<0.101 0.0121 -0.0253 upperShare<0.111 -0.0229 0.00576 upperQuartileBelow<-0.0648 lowerMean<0.404 0.00606 -0.0054 coverageOfBest<0.535 0.0158 0.0018`),
    page: readForest(`-3.7
coverageRank<0.333 coverageRank<0.0769 bm25Rank<0.0417 -0.0352 -0.00266 nextOfBest<0.0678 0.0487 0.166 bm25OfBest<0.372 position<0.239 -0.00175 0.0585 centredOfBest<-0.484 0.0295 0.612
share<0.0313 share<0.0107 share<0.00444 -0.0356 -0.0104 position<0.315 0.0845 0.0213 share<0.0735 best<0.652 0.186 0.025 0.437
coverageRank<0.143 coverageRank<0.0588 precision<0.0164 -0.0365 -0.0153 nextOfBest<0.0678 0.0113 0.0791 bm25OfBest<0.451 position<0.565 0.0983 0.0119 0.271
share<0.0313 share<0.00855 cosineRank<0.0769 -0.0358 0.00123 best<0.533 0.0427 -0.0184 share<0.0735 nextOfBest<0.0678 0.0535 0.163 precision<0.0909 0.00716 0.261
coverageRank<0.111 coverageRank<0.0588 precision<0.0164 -0.0359 -0.0164 next<0.0349 -0.0021 0.0569 bigrams<0.05 best<0.533 0.0829 0.00386 centredOfBest<-0.516 0.00408 0.191
coverageOfBest<0.33 coverageRank<0.0588 previousOfBest<0.234 -0.0349 -0.00632 previousOfBest<0.234 0.0125 0.0645 bm25Rank<0.333 early<0.0233 0.0358 0.0982 bm25<0.0901 0.0258 0.18
bm25OfBest<0.372 cosineRank<0.0769 bm25OfBest<0.127 -0.0356 -0.00593 coverageOfBest<0.138 0.00158 0.0452 coverageOfBest<0.721 next<0.0232 0.0341 0.0903 position<0.025 0.0196 0.155
share<0.0235 share<0.00617 centredRank<0.0769 -0.0351 -0.00288 early<0.0435 0.00484 0.0393 share<0.0735 next<0.0232 0.0343 0.096 0.142
share<0.0107 cosineRank<0.0769 share<0.00275 -0.0358 -0.0154 centredOfBest<-0.235 -0.0122 0.0165 share<0.0459 cosineOfBest<0.79 0.0208 0.071 bm25<0.056 0.000896 0.113
bm25OfBest<0.314 cosineRank<0.0769 bm25<0.0228 -0.0353 -0.00903 nextOfBest<0.105 -0.00114 0.0401 centredRank<0.143 early<0.0333 0.0266 0.0693 cosineOfBest<0.751 0.0173 0.11
share<0.0107 share<0.00617 next<0.19 -0.0338 0.0185 position<0.395 0.0157 -0.0103 share<0.0735 position<0.239 0.0737 0.0252 precision<0.111 0.0191 0.107
bm25Rank<0.0909 coverageOfBest<0.163 previousOfBest<0.308 -0.033 -0.000786 previousOfBest<0.108 -0.00572 0.0264 rarest<0.5 coverageOfBest<0.721 0.0326 0.0757 0.103
coverage<0.0647 previousOfBest<0.234 centredOfBest<-0.206 -0.0332 0.0045 bm25<0.0228 -0.00721 0.0375 centredOfBest<-0.103 early<0.0233 0.00428 0.0481 precision<0.111 0.0109 0.0871
share<0.0107 cosineRank<0.0769 nextOfBest<0.394 -0.0344 -0.00409 position<0.129 0.0353 -0.00822 share<0.0313 previousOfBest<0.0751 0.00117 0.0388 nextOfBest<0.225 0.053 0.0894
share<0.0313 share<0.00617 nextOfBest<0.608 -0.0328 0.024 cosineOfBest<0.79 0.000122 0.0339 bigrams<0.0357 plainOfBest<0.137 0.0784 0.0249 early<0.333 0.0804 0.0185
share<0.0107 cosineRank<0.0769 share<0.00444 -0.0342 -0.0115 names<0.112 -0.00709 0.0263 share<0.0735 position<0.354 0.0489 0.0123 bm25OfBest<0.314 0.00334 0.0747
coverageRank<0.0769 coverage<0.0277 centredOfBest<-0.206 -0.0346 0.00211 early<0.0233 -0.0146 0.0221 bm25Rank<0.333 early<0.0233 -0.00289 0.0429 quantitiesOfKind<0.5 0.04 0.0736
share<0.0107 share<0.00444 nextOfBest<0.175 -0.0351 -0.0122 early<0.0263 -0.0127 0.0177 precision<0.167 centredRank<0.2 0.00392 0.0408 share<0.0735 0.0387 0.0713
share<0.0107 nextOfBest<0.608 share<0.00444 -0.033 -0.00546 position<0.699 0.0326 -0.00369 share<0.0735 nextOfBest<0.225 0.0123 0.0447 centredRank<0.025 0.00531 0.0621
share<0.0107 cosineRank<0.0769 next<0.19 -0.032 0.00967 names<0.112 -0.00465 0.0245 share<0.0735 position<0.315 0.0362 0.00536 names<0.112 0.0273 0.0624
bm25Rank<0.0588 centred<0.281 previousOfBest<0.308 -0.0327 0.000312 early<0.0333 -0.00944 0.0298 bm25OfBest<0.777 previousOfBest<0.234 0.00986 0.0403 best<0.384 0.0402 0.0703
share<0.00617 early<0.0333 centred<0.429 -0.0349 0.0124 cosineOfBest<0.582 -0.0221 0.0258 cosineOfBest<0.941 early<0.0625 0.013 0.0423 0.0588
share<0.0107 cosineRank<0.0769 next<0.126 -0.0318 0.004 position<0.395 0.0154 -0.00822 precision<0.167 next<0.0462 -0.00246 0.023 position<0.84 0.0458 -0.00705
bm25OfBest<0.16 cosineRank<0.0357 next<0.19 -0.0339 0.00468 next<0.126 -0.0143 0.0181 coverageOfBest<0.721 next<0.0349 0.000186 0.0293 bigrams<0.0357 0.0232 0.054
bm25Rank<0.0455 cosineRank<0.0909 nextOfBest<0.225 -0.0327 -0.00391 centred<0.312 -0.0112 0.0225 otherQuantities<0.693 centredOfBest<-0.339 -0.0136 0.0226 position<0.202 0.0594 0.0257
share<0.0107 centredOfBest<-0.366 previousOfBest<0.234 -0.0326 -0.00493 bm25Rank<0.0588 -0.0107 0.0214 coverageOfBest<0.721 previousOfBest<0.144 0.00494 0.0301 centredRank<0.2 0.0261 0.0552
coverageRank<0.0435 previousOfBest<0.234 nextOfBest<0.298 -0.0324 -0.00625 nextOfBest<0.394 -0.00368 0.0411 cosineOfBest<0.941 position<0.239 0.0273 0.00562 otherNames<2.08 0.0491 0.00978
bm25Rank<0.0417 cosineRank<0.111 previous<0.0977 -0.0306 -0.00415 centredOfBest<-0.206 -0.00689 0.027 rarest<0.5 centredOfBest<-0.314 -0.00237 0.0204 bm25Rank<0.333 0.0243 0.0548
bm25OfBest<0.16 cosineRank<0.0172 previousOfBest<0.631 -0.0358 0.00263 position<0.395 0.0012 -0.0236 bm25OfBest<0.777 nextOfBest<0.175 0.00231 0.0296 position<0.025 -0.00254 0.0438
share<0.0107 cosineRank<0.0769 nextOfBest<0.394 -0.0298 0.00836 position<0.395 0.0186 -0.00515 rarest<0.5 previousOfBest<0.144 0.00731 0.028 precision<0.167 0.0157 0.0507
bm25Rank<0.0588 nextOfBest<0.175 cosineOfBest<0.618 -0.0329 -0.0101 coverageRank<0.0204 -0.0151 0.0147 cosineOfBest<0.941 position<0.481 0.02 -0.00166 bigrams<0.0357 0.0203 0.0486
coverageRank<0.0769 coverage<0.0102 cosineOfBest<0.618 -0.0318 -0.00464 cosineOfBest<0.201 0.0298 -0.011 rarest<0.5 centredOfBest<-0.286 0.000381 0.0191 best<0.315 0.0197 0.0481
share<0.00617 centredOfBest<-0.206 previousOfBest<0.234 -0.0326 -0.00433 centredRank<0.111 -0.00597 0.0207 share<0.0735 nextOfBest<0.0678 -0.000326 0.0208 coverageOfBest<0.515 0.0144 0.0382
bm25Rank<0.0455 centredRank<0.111 early<0.0333 -0.0307 -0.00597 centred<0.345 -0.0128 0.0257 bm25Rank<0.333 nextOfBest<0.14 -0.00305 0.0178 early<0.333 0.0326 0.000436
coverageRank<0.0526 centred<0.281 bm25OfBest<0.127 -0.0309 -0.0068 early<0.0333 -0.00333 0.0235 cosineRank<0.333 next<0.0232 -0.00101 0.0199 metadata<1 0.0365 0.00421
share<0.00444 centredOfBest<-0.206 next<0.126 -0.0303 0.00462 plainRank<0.0313 -0.00178 0.0291 cosineOfBest<0.941 share<0.0313 0.00209 0.0191 centredRank<0.2 0.000069 0.0378
share<0.00617 early<0.0333 nextOfBest<0.608 -0.0328 0.00711 centredOfBest<-0.366 -0.0175 0.0283 share<0.0735 position<0.277 0.0223 0.0000431 names<0.112 0.0075 0.0362
share<0.00617 early<0.0294 centred<0.381 -0.0321 0.00331 centred<0.11 -0.0141 0.0167 cosineRank<0.333 plainRank<0.0769 0.0189 0.000496 metadata<1 0.03 -0.000975
bm25<0.0228 cosineRank<0.0588 nextOfBest<0.175 -0.0321 -0.00892 nextOfBest<0.608 -0.00504 0.0247 centredRank<0.2 position<0.202 0.0236 -0.0039 centredOfBest<-0.177 0.00685 0.0295
bm25<0.0228 nextOfBest<0.608 early<0.0294 -0.0319 -0.011 best<0.364 0.0352 -0.00804 cosineOfBest<0.941 position<0.655 0.0123 -0.0123 otherNames<2.08 0.0355 0.00614
share<0.00444 early<0.0294 cosine<0.456 -0.0334 -0.00929 cosine<0.227 -0.0162 0.00856 coverageOfBest<0.721 position<0.239 0.0188 -0.00362 bigrams<0.107 0.016 0.0392
precision<0.0164 next<0.126 centredOfBest<-0.206 -0.0294 0.00637 best<0.364 0.0362 -0.00526 bm25OfBest<0.777 early<0.0233 -0.0106 0.0134 early<0.333 0.0302 -0.00837
bm25Rank<0.0417 centred<0.11 previous<0.0977 -0.0306 0.00454 early<0.0333 -0.0131 0.0163 quantitiesAgree<0.333 centredOfBest<-0.26 -0.0104 0.0104 otherQuantities<0.693 0.0088 0.0316
share<0.00444 centredOfBest<-0.206 next<0.19 -0.0282 0.00941 precision<0.0556 0.0253 -0.00432 otherQuantities<0.693 centredOfBest<-0.394 -0.0142 0.00849 share<0.0313 0.00538 0.0271
share<0.00617 nextOfBest<0.608 early<0.0294 -0.03 -0.00732 bm25OfBest<0.16 0.0358 0.000125 rarest<0.5 early<0.0625 0.0000993 0.0147 share<0.0459 -0.00725 0.0327
bm25OfBest<0.0228 next<0.126 centredRank<0.0333 -0.0315 -0.00773 length<2.08 0.0236 -0.00609 bigrams<0.107 early<0.0435 -0.00236 0.0148 metadata<1 0.0286 -0.000308
share<0.00275 early<0.0294 next<0.19 -0.0321 0.0021 cosineOfBest<0.544 -0.0165 0.0105 share<0.0313 early<0.0294 -0.0111 0.00948 plainRank<0.0909 0.0332 0.011
coverageRank<0.0238 early<0.0233 centred<0.429 -0.0306 0.0077 centredRank<0.0179 -0.0178 0.0312 precision<0.375 previousOfBest<0.234 -0.0034 0.0148 fragment<1 0.0395 0.0112
nextOfBest<0.225 coverageOfBest<0.0863 cosineOfBest<0.381 -0.031 -0.0116 cosineOfBest<0.941 -0.00394 0.0187 precision<0.286 nextOfBest<0.608 0.00362 0.0262 cosine<0.6 0.0412 0.0135
share<0.00444 early<0.0294 previousOfBest<0.631 -0.03 0.0151 centredOfBest<-0.366 -0.013 0.019 share<0.0735 best<0.384 0.00841 -0.0103 rarest<0.5 0.0136 0.0311
precision<0.0164 centredRank<0.0208 previous<0.131 -0.0301 0.000902 previous<0.024 -0.0121 0.00916 previous<0.131 bm25OfBest<0.777 -0.000733 0.0179 quantitiesAgree<0.333 0.0121 0.0358
bm25OfBest<0.0228 cosine<0.289 next<0.126 -0.0299 0.0137 position<0.565 0.00696 -0.0175 bm25OfBest<0.777 position<0.438 0.00914 -0.00639 rarest<0.5 0.0137 0.0286
coverageRank<0.0238 early<0.0294 centredOfBest<-0.144 -0.0296 0.0108 cosineRank<0.0204 -0.00802 0.0307 rarest<0.5 previousOfBest<0.234 -0.0027 0.0133 otherQuantities<0.693 0.0117 0.0322
precision<0.167 centredRank<0.0149 length<0.693 0.0109 -0.0291 nextOfBest<0.608 -0.00758 0.0176 rarest<0.5 nextOfBest<0.608 0.00364 0.0328 share<0.0459 -0.00217 0.0311
share<0.00275 centredRank<0.0149 next<0.19 -0.0328 -0.00377 next<0.0462 -0.016 0.0144 precision<0.167 early<0.1 -0.00683 0.0173 quantitiesAgree<0.333 0.00566 0.0217
coverage<0.0277 previousOfBest<0.308 next<0.0743 -0.0283 0.00443 early<0.0385 -0.00345 0.0288 position<0.277 plain<0.0425 0.0265 0.0093 bigrams<0.0357 -0.00871 0.0113
share<0.0107 cosineOfBest<0.544 previous<0.0977 -0.024 0.00775 position<0.129 0.0236 -0.00607 share<0.0735 nextOfBest<0.225 -0.00341 0.0128 cosineOfBest<0.941 0.0134 0.0262
bm25OfBest<0.0228 nextOfBest<0.608 centred<0.0813 -0.0281 -0.00536 centredOfBest<-0.394 -0.000978 0.0273 cosineOfBest<0.941 position<0.354 0.00947 -0.00497 previous<0.201 0.025 -0.000166
share<0.00617 early<0.0294 bm25Rank<0.0313 -0.027 -0.00604 otherQuantities<0.693 -0.00353 0.0147 precision<0.375 otherQuantities<0.693 -0.0056 0.0122 position<0.84 0.0255 -0.0147
centredRank<0.0149 bigrams<0.0357 nextOfBest<0.225 -0.0297 -0.000514 names<0.348 0.0216 -0.00429 share<0.0313 early<0.0233 -0.0159 0.00515 plainRank<0.0909 0.0297 0.00536
share<0.00444 centred<0.0813 nextOfBest<0.394 -0.0288 0.0118 early<0.00752 -0.0201 0.00875 share<0.0735 best<0.235 0.0154 -0.00258 rarest<0.5 0.00807 0.0267
coverageRank<0.0204 centred<0.11 nextOfBest<0.298 -0.0303 0.00328 sentences<5.36 0.0176 -0.012 rarest<0.5 nextOfBest<0.175 -0.00429 0.0112 share<0.0459 -0.00683 0.025
coverageRank<0.0238 centredRank<0.0333 previousOfBest<0.308 -0.0276 0.00898 position<0.354 0.0209 -0.0111 rarest<0.5 sentences<5.69 -0.00231 0.0222 position<0.438 0.0271 0.00224
share<0.0235 previousOfBest<0.234 centredOfBest<-0.339 -0.0229 -0.00289 otherNames<0.693 0.0304 -0.00304 share<0.0735 previousOfBest<0.234 -0.00228 0.0149 quantitiesAgree<0.333 0.00544 0.024
bm25Rank<0.0143 position<0.0588 plainRank<0.0104 0.022 -0.00441 negated<0 0.000872 -0.0251 position<0.481 plain<0.125 0.0135 0.00186 sentences<4.91 -0.0118 0.0095
otherQuantities<0.693 cosineOfBest<0.504 nextOfBest<0.298 -0.024 -0.00272 nextOfBest<0.608 -0.000271 0.0207 quantitiesAgree<0.333 cosineOfBest<0.941 -0.00337 0.0142 quantitiesOfKind<0.667 0.00856 0.0375
nextOfBest<0.608 coverageOfBest<0.0863 early<0.0333 -0.0254 -0.00223 previousOfBest<0.417 -0.000937 0.0187 early<0.0182 cosine<0.372 0.00288 0.0474 early<0.0385 0.00399 0.0216
early<0.0233 nextOfBest<0.225 coverageOfBest<0.515 -0.0227 0.00325 precision<0.286 0.00233 0.0232 otherQuantities<0.693 centred<0.11 -0.011 0.00358 cosineOfBest<0.336 0.0449 0.00851
share<0.00617 previousOfBest<0.234 position<0.0588 0.0102 -0.0229 quantitiesOfKind<0.5 -0.00463 0.0243 bigrams<0.0357 plainRank<0.0556 0.0132 -0.0055 sentences<5.36 0.00779 0.0338
precision<0.167 centredRank<0.0149 bigrams<0.05 -0.0266 0.00835 otherQuantities<1.1 -0.00723 0.0113 quantitiesAgree<0.333 previousOfBest<0.417 -0.00351 0.0141 otherQuantities<0.693 0.00315 0.0238
nextOfBest<0.225 centredRank<0.0149 position<0.025 0.00811 -0.0264 precision<0.5 -0.00351 0.0158 plain<0.0425 position<0.745 0.0272 -0.00758 bigrams<0.0357 -0.0022 0.0133
centredRank<0.0149 precision<0.375 quantitiesOfKind<0.667 -0.0263 0.000838 metadata<1 -0.00803 0.0258 cosineOfBest<0.941 plainRank<0.0769 0.0067 -0.0037 otherNames<2.3 0.0178 -0.00601
rarest<0.5 nextOfBest<0.394 bm25OfBest<0.0228 -0.0185 -0.00208 quantitiesAgree<0.333 0.0051 0.0224 centredRank<0.333 plainOfBest<0.199 0.0252 -0.000658 length<2.71 0.0121 0.0353
early<0.0333 bm25OfBest<0.564 nextOfBest<0.225 -0.0201 0.00333 sentences<4.91 -0.000804 0.0171 otherQuantities<0.693 previousOfBest<0.308 -0.00506 0.00958 centred<-0.0088 0.0477 0.0108
precision<0.167 centred<0.163 next<0.0349 -0.0238 0.000486 sentences<4.69 -0.00773 0.00996 quantitiesAgree<0.333 next<0.19 -0.00287 0.0223 metadata<1 0.0196 -0.00867
position<0.277 otherQuantities<0.693 centred<-0.0088 -0.0238 0.00572 centred<-0.0088 0.0516 0.0115 centred<0.11 nextOfBest<0.298 -0.0255 0.00725 early<0.0104 0.0115 -0.00392
nextOfBest<0.608 rarest<0.5 early<0.0233 -0.0141 0.000677 bm25Rank<0.0667 -0.0108 0.0167 best<0.139 -0.00869 early<0.0204 0.04 0.0169
precision<0.2 centredOfBest<-0.394 previousOfBest<0.631 -0.0211 0.0124 early<0.1 -0.00573 0.024 previous<0.131 plain<0.0611 0.0116 -0.00161 previous<0.201 0.0342 0.00396
early<0.0294 centred<0.429 previous<0.131 -0.0165 0.00914 centredOfBest<-0.144 -0.00778 0.0145 quantitiesOfKind<0.667 best<0.468 0.00787 -0.00763 centred<-0.0088 0.0562 0.00934
early<0.0233 bigrams<0.0357 next<0.0462 -0.0224 -0.00194 sentences<5 -0.00535 0.0152 otherQuantities<0.693 centred<0.223 -0.00819 0.00589 cosine<0.165 0.0381 0.0074
centredRank<0.0149 bm25OfBest<0.451 nextOfBest<0.394 -0.0237 0.00488 plainRank<0.0313 0.0226 -0.0131 previous<0.131 early<0.0435 -0.00451 0.00775 otherNames<1.39 0.0199 0.00263
precision<0.0909 cosineOfBest<0.717 previousOfBest<0.308 -0.0206 0.00667 length<2.71 -0.00571 0.0118 previousOfBest<0.234 cosineOfBest<0.201 0.0226 -0.00205 quantitiesAgree<0.333 0.00325 0.0229
cosineOfBest<0.941 nextOfBest<0.225 precision<0.5 -0.0113 0.01 length<1.61 0.0232 0.00205 length<2.71 precision<0.375 -0.00272 0.02 centred<0.345 0.00497 0.0252
precision<0.5 nextOfBest<0.608 early<0.0233 -0.015 -0.00075 bm25<0.192 0.0217 -0.00425 centred<0.223 best<0.254 0.0171 -0.00657 nextOfBest<0.608 0.0254 -0.000926
previousOfBest<0.234 centredOfBest<-0.424 otherQuantities<0.693 -0.0237 -0.00253 coverageOfBest<0.721 -0.00353 0.0093 coverageRank<0.333 cosineRank<0.04 0.0288 0.0103 centredOfBest<-0.144 -0.00938 0.01
next<0.19 position<0.354 previousOfBest<0.308 0.00108 0.0155 centred<0.11 -0.0202 -0.00238 cosineRank<0.00752 -0.00621 sentences<4.69 0.00985 0.0302
centredRank<0.0149 share<0.00444 bigrams<0.0357 -0.0259 0.00365 plainRank<0.0313 0.0291 -0.0178 share<0.0735 position<0.792 0.00393 -0.0159 names<0.112 -0.000963 0.0165
previousOfBest<0.234 names<0.112 otherQuantities<1.1 -0.0148 0.00782 share<0.0735 -0.00231 0.0121 otherNames<0.693 plainOfBest<0.824 0.0302 0.000201 coverageRank<0.0435 0.0228 0.0011
precision<0.375 next<0.19 early<0.0233 -0.0141 0.0001 cosineRank<0.0172 -0.00948 0.0213 centred<0.223 best<0.219 0.0203 -0.0053 early<0.333 0.0221 -0.0076
bm25OfBest<0.777 best<0.59 previousOfBest<0.234 -0.00332 0.00969 early<0.1 -0.0243 -0.00172 best<0.384 names<0.112 -0.0117 0.00963 fragment<1 0.0302 0.00212
nextOfBest<0.608 early<0.0233 centred<0.429 -0.0155 0.00679 plain<0.125 0.00915 -0.00419 early<0.0204 centred<0.11 -0.000715 0.0409 early<0.1 0.00354 0.0198
centredOfBest<-0.286 share<0.0459 early<0.0294 -0.0165 -0.00409 plainOfBest<0.199 0.031 -0.00786 position<0.202 best<0.285 0.0259 0.0054 early<0.0104 0.0158 -0.0024
cosineOfBest<0.941 otherQuantities<0.693 names<0.0684 -0.0142 0.000396 length<1.61 0.0314 0.0022 sentences<4.91 length<2.64 -0.00082 0.0171 names<0.0684 0.000906 0.0318
previousOfBest<0.234 rarest<0.5 position<0.792 -0.00365 -0.022 cosineRank<0.0909 -0.00382 0.02 length<1.95 cosineRank<0.05 0.0361 -0.00256 bm25<0.0395 0.02 0.00128
otherQuantities<0.693 centred<0.223 share<0.0459 -0.0151 0.00066 pronoun<1 0.0046 -0.0131 coverageOfBest<0.196 share<0.00275 -0.00122 0.0311 coverageOfBest<0.721 -0.00156 0.00959
rarest<0.5 plain<0.0981 nextOfBest<0.0678 -0.00567 0.00736 names<0.544 -0.013 0.00649 precision<0.286 centredRank<0.0526 -0.0173 0.0114 quantitiesAgree<0.333 0.00475 0.0259
rarest<0.5 previousOfBest<0.234 centredOfBest<-0.394 -0.0134 -0.0013 coverage<0.0753 0.0171 0.00034 precision<0.286 centredRank<0.143 -0.00804 0.0169 sentences<4.04 0.00599 0.0275
precision<0.5 early<0.0333 bigrams<0.0357 -0.0154 0.00293 plain<0.0425 0.0136 -0.00356 early<0.143 coverageOfBest<0.232 -0.00685 0.0229 cosine<0.289 0.0111 -0.0107
nextOfBest<0.0678 centredOfBest<-0.366 previousOfBest<0.417 -0.019 0.0182 sentences<4.86 -0.00482 0.0109 precision<0.375 early<0.1 -0.000937 0.0133 sentences<5.36 0.00821 0.0285
centredRank<0.0149 precision<0.5 otherQuantities<1.1 -0.0233 0.00545 best<0.2 0.0349 -0.00564 otherQuantities<0.693 next<0.19 -0.00413 0.0169 otherNames<0.693 0.0234 0.00316
previousOfBest<0.234 names<0.112 quantitiesOfKind<0.667 -0.0157 0.00798 share<0.0735 -0.00152 0.0101 coverage<0.0753 otherNames<1.39 0.027 -0.00482 share<0.0178 -0.015 0.00559
rarest<0.5 previousOfBest<0.417 best<0.235 0.00583 -0.00652 best<0.414 0.0177 -0.0106 best<0.315 bm25<0.138 0.0105 -0.00816 cosineRank<0.0238 0.00203 0.0246
precision<0.5 next<0.19 position<0.277 0.00393 -0.00954 plain<0.125 0.0241 0.00239 share<0.0735 best<0.219 0.0264 -0.0024 quantitiesAgree<0.333 0.00883 0.0303
previousOfBest<0.234 otherQuantities<0.693 cosineOfBest<0.544 -0.0202 -0.00302 plain<0.0783 0.0107 -0.00421 coverage<0.0753 plainOfBest<0.137 0.0316 0.00847 otherQuantities<1.1 0.00796 -0.0107
precision<0.167 centredOfBest<-0.235 otherQuantities<1.1 -0.0155 0.0112 best<0.414 0.00689 -0.0126 coverage<0.0887 plain<0.0425 0.0253 -0.00061 fragment<1 0.0068 -0.00814
cosineRank<0.333 early<0.0333 bigrams<0.0357 -0.012 0.00532 plainRank<0.333 0.00717 -0.01 length<2.71 precision<0.286 -0.00646 0.00958 best<0.533 0.0205 -0.000851
best<0.59 precision<0.167 centredOfBest<-0.286 -0.00997 0.00404 quantitiesAgree<0.333 0.00143 0.0153 rarest<0.5 centredOfBest<-0.394 -0.0122 -0.0288 precision<0.167 -0.00808 0.015
position<0.395 plain<0.0425 names<0.161 0.0237 0.00194 names<0.0684 -0.0125 0.0038 next<0.19 precision<0.286 -0.0147 0.00548 precision<0.24 0.0313 0.00165
plain<0.125 cosineRank<0.00952 coverageOfBest<0.0863 -0.0243 0.00937 quantitiesAgree<0.333 0.00172 0.012 coverageOfBest<0.721 plain<0.248 -0.00978 -0.0243 best<0.285 -0.0117 0.0161
cosineOfBest<0.941 early<0.0233 nextOfBest<0.225 -0.0178 0.00753 plain<0.0611 0.00519 -0.00494 names<0.348 rarest<0.5 -0.00061 0.0174 previous<0.201 0.0193 0.000338
previousOfBest<0.417 nextOfBest<0.608 cosineRank<0.333 -0.00716 0.00605 bm25<0.192 0.0213 -0.00714 sentences<4.56 position<0.395 -0.0024 0.014 length<2.4 0.0363 0.00808
position<0.84 nextOfBest<0.225 early<0.0294 -0.0103 0.00452 sentences<5.69 0.00398 0.0343 centredRank<0.2 cosine<0.641 -0.0254 0.000924 early<0.0104 0.0202 -0.0139
position<0.84 centred<-0.194 best<0.235 0.00284 -0.0238 best<0.59 0.00357 -0.0084 share<0.0178 previousOfBest<0.631 -0.0255 0.00117 previousOfBest<0.0751 0.00799 -0.0138
position<0.84 precision<0.167 centred<0.0205 -0.0119 -0.0000721 plainRank<0.0769 0.0136 0.00257 centredRank<0.111 bigrams<0.069 -0.0261 -0.00397 best<0.495 0.0109 -0.0148
names<0.112 nextOfBest<0.608 early<0.0233 -0.0182 -0.00271 plain<0.0425 0.0233 -0.0021 previous<0.201 fragment<1 0.0112 -0.00304 length<2.89 -0.0174 0.00193
previousOfBest<0.417 rarest<0.5 best<0.235 0.0072 -0.00668 best<0.315 -0.00641 0.0197 best<0.414 plainRank<0.111 0.0234 0.00434 centredOfBest<-0.206 0.00307 -0.0135
cosineOfBest<0.941 position<0.202 plainOfBest<0.137 0.0102 -0.00256 best<0.235 0.00253 -0.00872 position<0.277 best<0.254 0.0309 0.00749 best<0.181 -0.0121 0.00747
cosineOfBest<0.941 next<0.0232 position<0.565 -0.00458 -0.0169 cosine<0.567 0.00992 -0.0108 sentences<4.91 length<2.64 -0.0069 0.0108 centredRank<0.2 -0.000069 0.0232
quantitiesAgree<0.333 cosine<0.289 bigrams<0.0357 -0.0187 0.00472 sentences<4.69 -0.0081 0.00577 otherQuantities<0.693 coverageRank<0.0909 -0.0164 0.00457 cosine<0.483 0.0244 0.000911
otherQuantities<0.693 cosineOfBest<0.544 coverageOfBest<0.232 -0.018 0.000236 coverage<0.0753 0.0114 -0.00105 cosine<0.428 centredRank<0.00962 -0.00854 0.0207 names<0.0684 -0.0082 0.00538
precision<0.286 previousOfBest<0.308 early<0.1 -0.00908 0.00772 bm25OfBest<0.564 0.0117 -0.0024 bm25<0.11 previousOfBest<0.0751 0.00789 0.0284 rarest<0.5 -0.00195 0.0143
nextOfBest<0.0678 centredRank<0.0149 previousOfBest<0.417 -0.0191 0.00638 plainRank<0.0769 0.00553 -0.00776 early<0.1 plainRank<0.0149 0.0179 -0.00131 quantitiesOfKind<0.667 0.00614 0.0273
position<0.84 previousOfBest<0.234 bm25OfBest<0.0228 -0.00873 0.000765 coverage<0.0753 0.0178 0.00116 negated<0 cosine<0.165 -0.00222 0.0196 centredRank<0.0769 -0.0287 -0.0034
precision<0.2 nextOfBest<0.175 length<0.693 0.0136 -0.0103 bm25<0.031 0.016 -0.00114 previous<0.131 length<1.95 0.00961 0.000731 bm25<0.192 0.0205 0.00251
precision<0.5 cosineRank<0.00952 precision<0.286 -0.0222 0.00291 plain<0.125 0.00345 -0.00717 fragment<1 bm25OfBest<0.372 -0.00348 0.0293 centredRank<0.00541 0.0342 -0.00381
position<0.84 plainRank<0.00847 bm25Rank<0.00535 -0.0132 0.0338 centredRank<0.0149 -0.0121 0.00293 centredRank<0.0769 negated<0 0.00358 -0.0284 best<0.495 0.00982 -0.0117
plain<0.125 cosineRank<0.00952 nextOfBest<0.0678 -0.0236 0.0075 position<0.892 0.00627 -0.0151 plainOfBest<0.427 position<0.481 -0.0257 -0.00682 previous<0.0977 -0.0073 0.0111
position<0.84 plain<0.125 otherQuantities<0.693 -0.000514 0.0112 precision<0.5 -0.00606 0.00953 negated<0 centred<0.11 -0.0035 0.0232 centred<0.429 -0.0258 0.00351
precision<0.5 best<0.59 centredRank<0.0149 -0.012 0.000949 early<0.1 -0.0237 0.00262 fragment<1 centredRank<0.0149 -0.000396 0.0257 centredRank<0.00541 0.0281 -0.0037
position<0.164 coverageOfBest<0.196 centredOfBest<-0.366 0.00279 0.0303 fragment<1 0.0112 -0.00806 next<0.19 centredOfBest<-0.0465 -0.00657 0.00565 best<0.495 0.0181 -0.00885
best<0.468 precision<0.167 early<0.0233 -0.00919 0.00284 quantitiesAgree<0.333 0.00161 0.0157 bm25OfBest<0.777 negated<0 0.0144 -0.0149 fragment<1 0.0249 -0.00909
quantitiesAgree<0.333 centred<0.136 metadata<1 -0.0171 0.00936 quantitiesOfKind<0.667 0.0013 -0.0149 quantitiesOfKind<0.667 best<0.434 0.00449 -0.0128 coverageOfBest<0.279 0.0436 0.00543
early<0.0333 sentences<4.91 early<0.0233 -0.0174 -0.00125 centred<-0.0955 -0.0199 0.00576 coverageRank<0.0286 bm25OfBest<0.0228 0.00341 0.0467 best<0.533 0.0046 -0.0106
otherQuantities<0.693 next<0.19 precision<0.5 -0.00914 0.00557 early<0.0526 0.0208 -0.00738 plain<0.0783 share<0.0313 0.00462 0.0246 bigrams<0.05 -0.00998 0.00704
centredOfBest<-0.314 precision<0.5 coverageOfBest<0.196 -0.00379 -0.0157 share<0.0313 -0.00595 0.023 best<0.495 previousOfBest<0.308 0.00304 0.0146 coverageOfBest<0.721 -0.0189 0.0132
cosineOfBest<0.941 share<0.0235 cosineOfBest<0.618 -0.0105 -0.00211 bm25OfBest<0.228 0.025 -0.0000755 sentences<4.91 coverageOfBest<0.721 -0.00478 0.00948 next<0.0592 0.0274 0.00679
rarest<0.5 previousOfBest<0.234 position<0.0923 0.00469 -0.00783 otherNames<0.693 0.0133 7.28e-7 length<2.71 plainRank<0.0769 0.0123 -0.00778 0.0182
plain<0.0425 quantitiesOfKind<0.667 best<0.165 0.0172 -0.00219 quantitiesAgree<0.333 0.00638 0.0341 early<0.0104 share<0.0313 -0.0132 0.0261 best<0.139 -0.0232 -0.00357
early<0.1 best<0.414 best<0.139 -0.0147 0.00197 bm25Rank<0.333 -0.0132 0.00291 cosineOfBest<0.336 centred<-0.194 -0.00678 0.0273 cosineOfBest<0.831 -0.00544 0.0159
next<0.0232 cosineRank<0.333 previousOfBest<0.417 -0.00919 0.00736 precision<0.133 -0.00923 0.0121 early<0.0104 share<0.00617 -0.00673 0.0207 cosineOfBest<0.201 0.0191 0.000346
precision<0.5 position<0.164 coverage<0.128 0.0116 -0.00216 next<0.19 -0.00577 0.0103 share<0.0735 names<0.5 0.00939 -0.0138 0.0254
precision<0.5 names<0.112 length<2.08 0.00533 -0.011 length<3.09 -0.000953 0.0108 cosineOfBest<0.582 share<0.0107 -0.00524 0.024 plainOfBest<0.824 -0.00274 0.0131
nextOfBest<0.0678 centredOfBest<-0.366 length<2.4 -0.00556 -0.0225 best<0.384 0.0045 -0.01 sentences<5.36 best<0.2 -0.00659 0.00333 share<0.00617 -0.00627 0.024
precision<0.375 previousOfBest<0.234 nextOfBest<0.608 -0.00686 0.0134 coverage<0.0753 0.0166 -0.00319 early<0.143 coverageOfBest<0.232 -0.0103 0.0184 coverageOfBest<0.196 0.0164 -0.017
otherQuantities<0.693 cosine<0.259 metadata<1 -0.0196 0.00539 early<0.0104 0.00923 -0.00405 plain<0.125 position<0.892 0.0134 -0.0165 otherQuantities<1.1 0.00414 -0.0187
position<0.792 nextOfBest<0.0678 centred<-0.0955 -0.0145 0.000878 cosine<0.136 0.0264 0.00436 quantitiesAgree<0.333 sentences<5 -0.0237 -0.00257 cosine<0.227 -0.0124 0.00875
otherQuantities<0.693 centredOfBest<-0.394 length<1.1 -0.00197 -0.0176 names<0.0684 -0.00592 0.00462 cosineOfBest<0.651 plain<0.0611 0.0189 -0.00584 cosineRank<0.0769 -0.0103 0.00244
position<0.792 plain<0.125 otherQuantities<0.693 0.000999 0.0106 early<0.0104 0.0183 -0.00633 cosineRank<0.0769 negated<1 -0.0265 -0.000573 sentences<5 -0.00626 0.0171
sentences<4.91 position<0.481 cosineOfBest<0.29 0.0156 -0.00188 cosineRank<0.0667 -0.0216 -0.00306 centred<0.0205 length<3.09 -0.015 0.00924 length<1.39 0.0407 0.00578
position<0.792 precision<0.375 centredOfBest<-0.339 -0.00555 0.00287 early<0.143 0.0107 -0.00726 negated<0 cosineOfBest<0.336 -0.00373 0.0164 previous<0.201 -0.0179 0.00841
otherQuantities<0.693 share<0.0735 share<0.00855 -0.0116 -0.00245 previousOfBest<0.234 0.00212 0.0194 coverageOfBest<0.232 pronoun<1 0.0188 -0.0136 otherQuantities<1.1 0.00272 -0.00763
precision<0.167 position<0.0588 bm25OfBest<0.266 0.0177 -0.0113 best<0.434 -0.00276 -0.0145 coverage<0.0753 position<0.239 0.0339 0.00157 fragment<1 0.00411 -0.00884
precision<0.167 bm25Rank<0.0667 sentences<5.8 0.00261 -0.0152 coverageOfBest<0.113 0.0103 -0.0126 fragment<1 precision<0.375 0.0023 0.0154 cosine<0.51 0.00111 -0.0157
plain<0.171 share<0.0313 cosine<0.079 -0.0161 0.00175 names<0.5 0.0153 -0.00276 names<0.544 early<0.0625 -0.0149 0.00171 best<0.414 -0.00519 0.0181
best<0.495 sentences<4.91 early<0.0233 -0.0152 0.00185 centred<0.0508 -0.00859 0.013 names<0.544 nextOfBest<0.608 -0.0168 0.00264 plainOfBest<0.257 -0.00151 0.0148
position<0.84 plain<0.0425 quantitiesOfKind<0.667 0.00185 0.0216 cosine<0.289 -0.0186 -0.000666 nextOfBest<0.608 coverage<0.165 -0.0229 -0.00468 0.0137
quantitiesOfKind<0.667 centred<0.0813 bm25OfBest<0.777 -0.0152 0.0173 sentences<4.91 -0.00185 0.00779 centred<-0.0088 position<0.699 0.0378 -0.00284 cosineRank<0.0323 -0.0156 0.00531
next<0.19 previous<0.131 precision<0.5 -0.00528 0.00543 best<0.414 0.0133 -0.0091 bm25<0.192 centred<0.163 -0.00152 0.0193 length<2.4 -0.0134 0.0038
plainRank<0.111 coverageOfBest<0.0863 centredOfBest<-0.587 -0.0179 -0.000853 quantitiesAgree<0.333 0.00232 0.0119 early<0.1 early<0.0104 0.00755 -0.0101 position<0.025 -0.00837 0.0113
rarest<0.5 nextOfBest<0.225 names<0.112 -0.0114 -0.00291 plainRank<0.0233 0.0207 -0.00198 share<0.0459 cosineRank<0.2 -0.0117 0.0083 cosineRank<0.0238 -0.00268 0.0149
otherQuantities<0.693 cosineOfBest<0.544 sentences<6.35 -0.0142 0.0081 cosineOfBest<0.651 0.0134 -0.00202 plain<0.171 early<0.00461 -0.0145 0.00992 early<0.0769 -0.0116 0.013
position<0.84 best<0.59 length<1.95 0.00963 0.00139 centredOfBest<-0.394 0.0063 -0.0155 length<2.94 early<0.0333 -0.0228 -0.00136 centred<0.381 -0.0044 0.0153
plain<0.0425 otherQuantities<1.1 best<0.165 0.0184 -0.0013 centred<-0.0088 0.0436 -0.0018 cosine<0.289 early<0.00613 0.00368 -0.024 precision<0.375 -0.00318 0.00614
position<0.655 plain<0.171 otherQuantities<0.693 -0.000245 0.00867 bigrams<0.107 -0.0119 0.00491 bigrams<0.0357 negated<0 0.00994 -0.0176 bm25<0.138 0.0105 -0.00817
cosineRank<0.00952 best<0.235 share<0.00275 -0.0114 0.0205 early<0.143 -0.0235 0.00359 early<0.0104 share<0.0235 0.00187 0.0247 early<0.0233 -0.00894 0.00292
precision<0.5 plain<0.125 early<0.0333 -0.00389 0.00737 next<0.19 -0.0115 0.00756 share<0.0735 best<0.219 0.017 -0.00204 early<0.1 0.0233 0.00452
rarest<0.5 plainRank<0.0313 position<0.84 0.00815 -0.0121 bm25Rank<0.0313 0.0102 -0.00348 precision<0.5 coverageOfBest<0.232 0.0217 -0.000705 bigrams<0.0357 -0.00302 0.0248
sentences<4.91 cosine<0.165 bm25<0.0658 -0.00366 0.0273 rarest<0.5 -0.00523 0.00466 coverage<0.0887 cosine<0.259 -0.00624 0.0233 plainOfBest<0.341 -0.00809 0.00491
cosineRank<0.333 cosineRank<0.143 position<0.792 0.00163 -0.0109 bm25<0.00629 0.0128 -0.0112 metadata<1 coverageOfBest<0.721 0.00473 0.0165 -0.0113
position<0.164 coverage<0.0887 centredOfBest<-0.366 0.00408 0.0244 plainOfBest<0.427 -0.00966 0.00777 quantitiesAgree<0.333 plain<0.248 -0.0046 -0.0178 precision<0.167 -0.00363 0.00874
position<0.84 otherNames<0.693 best<0.315 0.0122 -0.00383 rarest<0.5 -0.00416 0.00674 coverageOfBest<0.515 previousOfBest<0.631 -0.0233 0.00546 bm25OfBest<0.777 0.0127 -0.0108
previous<0.131 share<0.0735 best<0.235 0.00232 -0.00701 plainOfBest<0.199 0.0161 -0.000549 best<0.384 plainRank<0.111 0.0227 0.00428 plainOfBest<0.548 -0.0126 0.011
otherQuantities<0.693 centredOfBest<-0.516 otherNames<0.693 -0.00247 -0.0222 centredRank<0.0333 0.0055 -0.00343 cosine<0.483 plain<0.0425 0.0169 0.000768 centredRank<0.2 -0.00662 0.00618
plainRank<0.0104 next<0.0349 cosineRank<0.00952 -0.0129 0.0128 bigrams<0.069 0.0385 -0.00182 early<0.1 coverageOfBest<0.163 -0.0121 0.00048 coverageOfBest<0.232 0.0202 0.000104
otherQuantities<0.693 centred<0.223 best<0.165 0.0102 -0.0112 cosine<0.51 0.0142 -0.00153 coverageOfBest<0.232 cosine<0.428 0.0229 -0.000888 bigrams<0.0357 -0.00632 0.00546
precision<0.286 early<0.1 bm25Rank<0.0313 0.00352 -0.00627 coverage<0.0753 0.0164 0.000349 coverage<0.0753 share<0.0107 -0.0033 0.0319 share<0.0235 -0.0133 0.00547
bm25<0.138 previousOfBest<0.631 pronoun<1 0.00132 -0.0126 plainRank<0.0556 0.022 0.00277 coverageOfBest<0.721 plainOfBest<0.341 -0.0017 -0.0211 previousOfBest<0.182 0.00902 -0.0082
negated<0 fragment<1 best<0.165 -0.00734 0.0301 cosine<0.079 0.00635 -0.0137 quantitiesAgree<0.333 sentences<4.56 -0.00686 0.00279 best<0.434 0.00931 -0.00632
early<0.0104 bm25OfBest<0.314 names<0.161 -0.0143 0.018 cosine<0.51 0.0302 0.0102 plain<0.0425 sentences<4.43 0.00854 -0.00134 fragment<1 0.000276 -0.014
plainRank<0.027 share<0.00275 nextOfBest<0.225 -0.0133 0.0123 coverageRank<0.0909 0.0312 0.00176 early<0.1 previous<0.131 -0.00698 0.0055 length<2.89 -0.00124 0.0205
otherQuantities<0.693 precision<0.375 cosineRank<0.0357 -0.0149 -0.00109 fragment<1 0.0152 -0.00291 length<1.61 cosine<0.079 -0.0109 0.0295 rarest<0.5 -0.00138 0.0106
otherNames<0.693 bigrams<0.0357 best<0.235 0.0158 -0.00817 quantitiesAgree<0.333 0.00653 0.0254 length<3.09 cosine<0.51 -0.000378 -0.00774 names<0.0684 -0.00941 0.0127
position<0.84 plain<0.125 nextOfBest<0.608 0.00204 0.0141 bigrams<0.069 -0.00727 0.00258 length<2.94 otherQuantities<1.1 -0.0191 0.00386 previous<0.0477 0.0148 -0.011
best<0.235 plain<0.125 otherNames<0.693 0.0206 0.00435 early<0.0141 0.0172 -0.0172 early<0.0625 centredOfBest<-0.314 -0.0128 -0.00208 position<0.025 -0.00726 0.00517
position<0.84 otherNames<0.693 quantitiesAgree<0.333 -0.00118 0.0145 share<0.00275 -0.00934 0.000973 cosineRank<0.0667 negated<0 0.000893 -0.0258 share<0.0235 -0.00809 0.0146
centred<-0.0955 quantitiesOfKind<0.667 next<0.19 -0.0174 0.0111 plainRank<0.037 -0.00385 0.015 bm25OfBest<0.0918 best<0.306 0.0238 -0.00347 centred<-0.0666 0.0198 -0.00094
rarest<0.5 plainRank<0.027 next<0.19 0.000791 0.0258 otherNames<0.693 0.00224 -0.00551 best<0.384 plainOfBest<0.824 0.00776 -0.0112 plainRank<0.333 0.00574 0.0212
cosineRank<0.0143 metadata<1 nextOfBest<0.394 -0.0148 0.0055 bm25Rank<0.0169 -0.00669 0.0232 bm25Rank<0.0169 otherQuantities<0.693 -0.00306 0.0345 otherQuantities<1.1 0.00223 -0.007
cosine<0.428 centred<0.11 quantitiesOfKind<0.667 -0.00396 0.0182 plainRank<0.0233 0.0277 0.00557 centred<0.429 fragment<1 -0.00334 -0.0118 plain<0.171 0.00774 -0.0038
otherQuantities<0.693 precision<0.375 previousOfBest<0.417 -0.0096 0.00438 best<0.235 0.0178 -0.00295 quantitiesAgree<0.333 best<0.414 -0.00603 0.00806 cosine<0.483 0.0176 0.0012
sentences<4.91 cosine<0.196 quantitiesOfKind<0.667 0.000949 0.0236 length<2.71 -0.00678 0.00234 cosine<0.196 best<0.235 0.00762 -0.0181 cosine<0.428 0.0168 0.00238
length<1.95 names<0.348 best<0.235 0.0265 0.00128 best<0.414 -0.0156 0.00478 names<0.161 kindClash<1 -0.00562 -0.019 precision<0.0556 0.019 0.000636
centred<0.136 quantitiesOfKind<0.5 cosineRank<0.00344 0.0122 -0.0175 precision<0.24 -0.00644 0.0114 bm25<0.138 fragment<1 0.00685 -0.00337 coverageOfBest<0.721 -0.00827 0.00242
position<0.84 coverage<0.0753 sentences<3.56 -0.0149 0.01 fragment<1 0.00367 -0.00534 share<0.0735 centredOfBest<-0.0465 -0.0218 0.00167 0.0065
cosine<0.51 quantitiesOfKind<0.667 cosine<0.079 -0.0161 0.00384 quantitiesAgree<0.333 -0.00965 0.0262 fragment<1 precision<0.5 -0.00183 0.0139 next<0.19 -0.0158 0.00849
coverage<0.0753 early<0.143 centredOfBest<-0.763 -0.0179 0.00385 sentences<3.56 -0.0139 0.0301 bigrams<0.0357 early<0.0526 -0.0133 0.00069 otherNames<0.693 0.0135 -0.00243
otherNames<0.693 centred<-0.155 nextOfBest<0.14 -0.0178 0.00492 otherQuantities<0.693 0.00212 0.0158 rarest<0.5 next<0.0232 -0.0085 -0.00156 centredRank<0.2 -0.00208 0.0166
sentences<4.91 position<0.655 otherNames<1.95 0.00106 -0.0113 cosineRank<0.0769 -0.0222 0.00193 cosineRank<0.0172 previousOfBest<0.144 -0.0108 0.0111 bm25OfBest<0.195 0.0193 0.00236
best<0.495 centredRank<0.0909 position<0.84 0.000312 -0.0182 sentences<3.76 -0.00355 0.00749 coverageOfBest<0.721 plain<0.0981 -0.0036 -0.0246 0.0178
cosineOfBest<0.941 cosineRank<0.04 otherQuantities<1.1 0.0000438 0.0197 sentences<5.69 -0.00507 0.015 otherNames<2.3 best<0.165 -0.00453 0.0119 -0.00695
cosine<0.51 share<0.00617 centredRank<0.0149 -0.0122 0.00307 coverage<0.0753 0.0193 0.0013 centredRank<0.143 previousOfBest<0.631 -0.0122 0.00579 fragment<1 0.00142 -0.013
negated<0 best<0.384 centred<0.281 -0.0126 0.0097 cosineOfBest<0.717 0.0313 0.00324 bigrams<0.107 coverage<0.165 -0.00125 -0.00994 metadata<1 0.00606 -0.00751
cosine<0.51 precision<0.167 cosineRank<0.00952 -0.0162 0.000599 plainRank<0.0476 0.0163 -0.000307 cosineRank<0.111 early<0.0625 -0.0149 -0.00323 early<0.0104 0.0145 -0.00305
previous<0.131 nextOfBest<0.608 share<0.00444 -0.00897 -0.000387 previous<0.0477 0.0146 -0.00396 position<0.395 plainOfBest<0.427 -0.00719 0.011 best<0.495 0.0229 -0.00918
position<0.164 fragment<1 nextOfBest<0.298 0.0182 -0.00156 sentences<4.04 0.00592 -0.00669 best<0.59 bigrams<0.05 -0.00515 0.0044 names<0.5 -0.0235 -0.000229
share<0.0313 coverage<0.0887 plainOfBest<0.427 -0.00185 0.013 centredOfBest<-0.314 -0.0202 -0.0048 bm25OfBest<0.564 plainOfBest<0.548 0.0143 -0.00467 precision<0.375 -0.00741 0.00486
previous<0.131 share<0.0735 plain<0.248 -0.00155 -0.0228 best<0.306 -0.00828 0.0132 coverage<0.0463 best<0.384 0.0309 -0.00159 share<0.0178 -0.0117 0.00625
otherNames<0.693 position<0.84 bm25<0.11 0.0122 0.000367 cosineRank<0.0667 -0.0185 0.00607 early<0.0435 plainRank<0.0127 0.00824 -0.00634 nextOfBest<0.394 0.00585 -0.00781
rarest<0.5 plain<0.248 centred<0.11 -0.00543 0.00223 nextOfBest<0.394 -0.0149 0.00114 cosineRank<0.111 cosine<0.428 0.00625 -0.0127 names<0.544 0.0184 -0.000604
previousOfBest<0.417 nextOfBest<0.608 centredRank<0.00352 0.0186 -0.00342 bm25Rank<0.0417 -0.00586 0.0143 metadata<1 otherQuantities<1.1 0.011 -0.00642 early<0.333 -0.0144 0.00155
early<0.0104 share<0.00617 length<1.39 0.00923 -0.0159 coverageRank<0.0526 0.0328 0.00878 position<0.699 plainOfBest<0.427 -0.00182 0.0039 centredRank<0.333 -0.0187 0.00633
centred<-0.194 centredRank<0.0208 length<1.61 -0.0186 -0.000388 previous<0.0477 -0.00344 0.00893 length<1.39 early<0.0123 0.0307 0.0053 rarest<0.5 -0.000173 0.00748
centred<-0.194 nextOfBest<0.394 bm25OfBest<0.564 -0.0176 0.00119 0.00416 cosine<0.136 nextOfBest<0.0678 -0.00228 0.0248 centred<0.11 -0.00577 0.00138
otherNames<0.693 best<0.335 bm25<0.11 0.0179 -0.00195 precision<0.5 -0.0107 0.0152 previous<0.0614 length<3.09 -0.000455 0.0117 bm25<0.0761 -0.0133 -0.0012
cosineRank<0.00952 best<0.219 centredRank<0.00541 0.0235 -0.00722 position<0.025 0.00505 -0.0246 cosineOfBest<0.245 position<0.315 0.0254 -0.00424 centredOfBest<-0.587 -0.0145 0.000885
share<0.0235 coverageOfBest<0.279 plainOfBest<0.427 -0.00333 0.0234 plainRank<0.143 -0.0157 0.00293 cosineOfBest<0.618 centred<0.136 0.00193 0.0244 plainRank<0.111 0.00545 -0.003
centredRank<0.0149 sentences<5.42 quantitiesOfKind<0.667 -0.0211 -0.000724 bm25Rank<0.037 -0.00676 0.0159 bm25<0.0477 sentences<3.56 -0.0124 0.0101 cosine<0.165 0.0113 -0.00137
previous<0.0614 centredRank<0.111 names<0.5 0.00246 -0.00965 cosineOfBest<0.618 -0.00948 0.00787 cosineOfBest<0.29 precision<0.0909 -0.00481 0.0175 bm25Rank<0.0169 0.0126 -0.00692
precision<0.286 centredRank<0.04 otherQuantities<1.1 -0.0119 0.00671 previous<0.0614 0.00201 -0.00627 sentences<5.69 fragment<1 0.0054 -0.00633 share<0.00444 -0.0102 0.0253
plain<0.125 share<0.00444 precision<0.0741 -0.000476 -0.0167 plainRank<0.00676 0.026 0.0038 otherQuantities<1.1 cosineOfBest<0.466 -0.0178 0.00114 early<0.1 -0.0236 0.0107
precision<0.375 position<0.164 coverageRank<0.333 0.00894 -0.00922 plain<0.248 -0.0016 -0.015 centredOfBest<-0.103 share<0.0459 -0.0046 0.00752 otherQuantities<0.693 0.0232 0.00395
names<0.5 length<1.95 quantitiesOfKind<0.5 0.00249 0.0171 best<0.495 0.0015 -0.00839 cosine<0.51 otherQuantities<1.1 -0.0148 0.00458 bm25Rank<0.0769 0.0238 -0.00338
share<0.0735 bm25<0.192 sentences<3.76 -0.0125 0.00109 bm25Rank<0.111 0.00322 -0.0155 early<0.0104 0.0219 plain<0.248 -0.00237 0.0102
cosine<0.51 centred<0.11 early<0.1 -0.00638 0.00809 plainRank<0.0233 0.0186 0.00526 centredRank<0.2 otherNames<0.693 0.000257 -0.0132 early<0.0104 0.0138 -0.00179
sentences<4.91 position<0.655 names<0.544 -0.00127 0.0102 pronoun<1 -0.0158 0.00511 plainRank<0.111 centred<0.0813 -0.00147 0.0131 centredRank<0.0588 -0.0147 0.00368
rarest<0.5 names<0.5 plain<0.171 0.00257 -0.00783 kindClash<1 -0.00848 0.0152 best<0.27 position<0.438 0.00351 -0.017 coverageRank<0.2 -0.00483 0.0186
plain<0.125 centredRank<0.0149 coverageOfBest<0.0863 -0.0173 0.00277 early<0.0769 0.00667 -0.0011 coverageOfBest<0.721 coverage<0.236 -0.00391 -0.0202 coverage<0.236 -0.00699 0.00618
coverageOfBest<0.33 share<0.0235 position<0.0588 0.0117 -0.00318 length<1.61 0.0254 0.00374 bigrams<0.0357 position<0.277 0.000527 -0.0162 early<0.00893 0.0164 -0.00234
position<0.84 centredRank<0.0149 bm25<0.031 -0.0154 0.00193 bm25Rank<0.0313 0.0114 0.000958 cosineOfBest<0.878 quantitiesOfKind<0.667 -0.0201 0.0039 plainOfBest<0.427 -0.00667 0.0105
sentences<4.91 bm25OfBest<0.314 plainOfBest<0.427 -0.00271 0.0297 position<0.0923 -0.0137 -0.00282 centredOfBest<-0.314 otherNames<2.3 -0.00625 0.017 coverageOfBest<0.196 0.0201 0.00287
previous<0.131 early<0.0233 nextOfBest<0.175 -0.0121 0.00606 cosine<0.196 0.0108 -0.000501 best<0.414 early<0.1 0.0146 -0.00415 next<0.0932 -0.0138 0.0097
plainRank<0.00847 nextOfBest<0.175 previousOfBest<0.417 -0.00386 0.0174 coverageOfBest<0.113 -0.000964 0.0354 centredRank<0.0149 centredOfBest<-0.454 -0.0181 0.0109 coverage<0.0463 0.00625 -0.000734
coverage<0.0463 best<0.335 early<0.0233 0.00345 0.0211 cosineRank<0.0172 -0.019 0.00416 previous<0.0477 length<2.94 0.000339 0.0101 early<0.0104 0.00952 -0.00525
length<2.4 bm25OfBest<0.564 centred<0.0508 -0.00148 0.0104 names<0.348 0.00294 -0.00988 length<2.94 plain<0.0611 -0.0106 -0.00213 cosineOfBest<0.878 -0.00529 0.0114
cosine<0.428 cosineOfBest<0.544 names<0.5 0.00233 -0.00965 metadata<1 0.0159 -0.00376 centredOfBest<-0.366 coverageOfBest<0.279 -0.0199 -0.00152 plainRank<0.111 0.00375 -0.0033
nextOfBest<0.608 early<0.0233 names<0.161 -0.0131 0.000277 bm25Rank<0.2 0.00535 -0.00421 early<0.0204 plain<0.171 0.0306 0.00306 plain<0.0783 -0.00531 0.00728
plainRank<0.027 early<0.0233 length<1.39 0.0158 -0.00609 early<0.0769 0.0317 -0.00933 centredRank<0.111 early<0.0625 -0.00936 0.000974 early<0.0123 0.0172 0.000295
plainRank<0.027 next<0.0462 plainRank<0.0233 -0.00355 0.018 plainRank<0.0233 0.0174 -0.00471 otherQuantities<1.1 centredRank<0.0435 -0.00737 0.00214 cosine<0.196 0.011 -0.0144
otherQuantities<0.693 centredRank<0.00352 cosineOfBest<0.158 -0.00375 0.0228 cosineOfBest<0.544 -0.0118 -0.000944 coverageOfBest<0.232 fragment<1 0.00179 0.0257 bigrams<0.069 -0.0069 0.00875
precision<0.5 coverageOfBest<0.196 plainRank<0.111 0.00214 0.0189 cosineRank<0.0667 -0.0105 0.00153 coverageOfBest<0.232 best<0.219 0.00486 -0.0137 coverageOfBest<0.404 0.0265 0.0024
bm25<0.138 otherNames<1.95 cosineOfBest<0.29 0.00888 -0.000796 coverage<0.0887 -0.00235 0.0171 coverageOfBest<0.721 plain<0.248 -0.00288 -0.02 plain<0.0783 -0.0135 0.00679
centred<0.11 quantitiesOfKind<0.667 next<0.0932 -0.0118 0.00453 centred<-0.0088 0.0208 -0.00688 centred<0.194 otherQuantities<0.693 0.000485 0.0163 otherQuantities<1.1 0.00104 -0.00886
best<0.59 coverage<0.0753 share<0.00444 -0.00342 0.0111 fragment<1 0.00159 -0.00912 names<0.544 position<0.164 -0.00301 -0.021 plain<0.248 -0.00506 0.0143
cosine<0.428 centred<-0.0955 next<0.0232 -0.0154 0.00768 otherNames<1.1 0.00314 0.0136 centredOfBest<-0.26 early<0.0333 -0.00304 -0.0156 bm25Rank<0.027 0.0191 -0.00184
coverageRank<0.0769 centredOfBest<-0.206 cosine<0.401 -0.00282 -0.014 cosineRank<0.0769 -0.0105 0.01 cosine<0.538 best<0.315 0.00043 0.0124 centredOfBest<-0.26 -0.0153 -0.00112
early<0.0233 nextOfBest<0.608 sentences<4.91 -0.0154 -0.00162 plain<0.0981 0.0252 -0.00498 plainRank<0.027 bigrams<0.0357 0.0276 -0.00529 previous<0.201 0.00114 -0.00771
previousOfBest<0.417 otherNames<1.61 early<0.00613 0.0096 -0.00366 next<0.0349 -0.00139 0.0118 otherNames<0.693 share<0.0178 0.00198 0.0242 precision<0.111 -0.0107 0.00572
cosineRank<0.00541 sentences<6.35 negated<0 0.000954 -0.0205 quantitiesAgree<0.333 0.0131 -0.0102 sentences<5.36 bm25Rank<0.0118 0.0204 -0.00113 pronoun<1 0.0109 -0.0132
length<2.4 coverageOfBest<0.33 early<0.0294 -0.00433 0.0118 bigrams<0.0357 -0.0131 0.00488 length<3.09 previousOfBest<0.234 -0.00841 0.0014 previous<0.0477 0.0105 -0.0053
early<0.0123 length<1.39 centred<-0.194 -0.0114 0.0265 coverageRank<0.0286 -0.0146 0.00606 early<0.0233 length<3.09 -0.0143 0.00581 bm25OfBest<0.564 0.00188 -0.00536
best<0.495 best<0.364 otherNames<0.693 0.00647 -0.00453 cosineOfBest<0.831 0.0105 0.000306 coverageOfBest<0.721 cosineOfBest<0.683 -0.00172 -0.0228 0.0125
cosine<0.538 names<0.5 best<0.533 0.00731 -0.00633 best<0.335 -0.015 0.00513 centred<0.281 best<0.434 -0.0179 0.0048 precision<0.0556 0.0126 -0.0018
negated<0 position<0.164 centredRank<0.0333 0.00429 -0.00968 coverageOfBest<0.404 0.0283 0.00549 position<0.84 otherNames<0.693 0.00346 -0.00229 length<2.64 -0.0205 0.00326
plainRank<0.0556 bm25OfBest<0.372 coverage<0.0753 0.00392 -0.0118 cosineOfBest<0.831 0.0145 -0.00955 centredRank<0.04 coverage<0.0366 0.000314 -0.0168 cosineOfBest<0.651 0.00914 -0.00146
cosineRank<0.0143 share<0.00275 bm25Rank<0.0313 -0.0193 0.00321 bm25<0.11 0.0148 -0.0168 bm25Rank<0.0169 otherQuantities<0.693 0.00161 0.027 cosine<0.136 0.0127 -0.000706
best<0.59 best<0.364 next<0.19 -0.00271 0.00974 cosine<0.567 0.00987 -0.00242 bm25OfBest<0.777 length<2.2 0.000951 -0.0198 length<2.64 -0.00189 0.0124
rarest<0.5 position<0.84 length<2.2 0.00325 -0.00285 negated<0 0.00608 -0.0161 best<0.27 length<2.64 -0.0149 0.00297 position<0.565 0.0151 0.000559
early<0.0104 bm25Rank<0.0313 sentences<5.69 0.0096 -0.014 nextOfBest<0.175 0.00505 0.0209 plainRank<0.00847 early<0.0164 -0.00339 0.0319 early<0.0233 -0.00649 0.000654
next<0.19 next<0.0743 share<0.00444 -0.00808 0.00214 cosineRank<0.2 -0.00303 -0.0141 bm25Rank<0.02 cosineRank<0.0172 -0.00286 0.0309 centred<0.381 0.00866 -0.00837
precision<0.167 plain<0.125 length<3.09 -0.00294 0.00811 bm25Rank<0.333 -0.0152 0.00528 bm25Rank<0.0313 plain<0.0981 -0.0184 0.00107 coverage<0.0753 0.0119 0.000889
coverageRank<0.0286 share<0.00855 precision<0.24 0.00867 -0.0147 0.0412 centredOfBest<-0.424 quantitiesAgree<0.333 -0.0157 0.00257 previous<0.0614 0.00356 -0.00282
bm25<0.192 centredOfBest<-0.314 cosine<0.196 0.00548 -0.0059 next<0.19 0.0033 0.0181 otherNames<1.1 plainRank<0.333 -0.02 -0.00125 bigrams<0.107 -0.00606 0.0138
share<0.0313 plainOfBest<0.427 coverage<0.0887 -0.000658 -0.00979 plain<0.248 0.0155 -0.0149 early<0.0104 cosineRank<0.0143 -0.00583 0.0203 plain<0.171 0.00766 -0.00345
bm25OfBest<0.564 bm25<0.192 share<0.0313 0.000527 0.00962 names<0.161 -0.00117 -0.0216 early<0.0182 best<0.315 0.017 -0.00179 share<0.0735 -0.013 -0.00195
centred<-0.155 next<0.126 coverageRank<0.143 -0.0229 0.00362 0.0129 coverageRank<0.0172 otherNames<0.693 0.033 -0.00316 rarest<0.5 -0.00173 0.0063
position<0.164 quantitiesAgree<0.5 centredRank<0.0435 0.00229 0.0149 otherQuantities<0.693 -0.0134 0.00322 next<0.19 cosineRank<0.00952 -0.0147 -0.00258 coverage<0.236 0.0141 -0.0086
sentences<3.56 coverage<0.0887 centredRank<0.2 -0.0224 0.00108 coverage<0.165 0.0125 -0.00814 centredRank<0.0476 cosine<0.538 0.000535 -0.0191 centredOfBest<-0.394 0.0161 0.003
plainRank<0.00847 best<0.315 centred<-0.155 -0.00739 0.027 share<0.00617 -0.0132 0.00694 share<0.0178 bm25OfBest<0.266 -0.00152 -0.0153 early<0.0104 0.0113 0.000379
best<0.59 length<1.39 early<0.0123 0.028 0.00261 previous<0.131 -0.00154 0.00764 coverageOfBest<0.721 cosineOfBest<0.245 0.00673 -0.0174 0.00852
share<0.0735 bm25<0.192 otherQuantities<0.693 -0.00423 0.00332 bm25OfBest<0.564 -0.0213 -0.00755 best<0.349 cosine<0.6 -0.00517 0.00635 fragment<1 0.0159 -0.00177
previous<0.131 previous<0.0769 otherNames<1.61 -0.0014 0.00577 negated<0 0.00754 -0.0121 names<0.0684 quantitiesAgree<0.333 0.000489 0.0248 previous<0.201 0.00707 -0.00851
centredOfBest<-0.286 best<0.414 early<0.1 -0.00235 -0.0151 nextOfBest<0.105 0.00845 -0.00825 early<0.0333 previousOfBest<0.108 0.00468 -0.00717 bm25<0.138 0.0126 -0.000642
sentences<4.91 early<0.0233 best<0.533 -0.0163 0.00902 coverageRank<0.0769 -0.00762 0.00134 otherQuantities<0.693 bm25OfBest<0.266 -0.0135 0.00502 early<0.00461 -0.00695 0.0134
best<0.235 centredOfBest<-0.55 position<0.745 0.0269 -0.00686 position<0.438 0.008 -0.00637 centredRank<0.0769 names<0.0684 -0.00483 0.00749 rarest<0.5 -0.00681 0.00489
rarest<0.5 position<0.84 coverageRank<0.04 0.00688 -0.00187 length<2.94 -0.0188 0.00204 bm25<0.138 sentences<4.69 0.0185 0.00044 bm25OfBest<0.777 -0.0102 0.00685
bigrams<0.069 coverageOfBest<0.196 length<2.89 0.00496 -0.00812 sentences<3.76 -0.014 -0.00309 plainRank<0.0476 cosine<0.428 0.0112 -0.0136 coverageRank<0.333 0.0168 0.00173
sentences<4.91 best<0.335 best<0.235 -0.000123 -0.0123 plainOfBest<0.137 0.00625 -0.00401 otherNames<2.08 best<0.306 0.0076 -0.00522 best<0.235 -0.00384 0.029
previous<0.131 early<0.0333 plainRank<0.00847 0.00314 -0.00895 bm25Rank<0.0313 0.0131 -0.00114 best<0.495 early<0.0526 0.0152 -0.000324 plainOfBest<0.548 -0.0155 0.00729
share<0.00444 previous<0.201 plainRank<0.0909 -0.0101 0.0108 quantitiesAgree<0.333 -0.0069 0.0247 coverageRank<0.0286 bm25<0.0761 0.037 -0.00526 quantitiesAgree<0.333 -0.00222 0.00508
position<0.164 coverageOfBest<0.0288 cosineOfBest<0.683 -0.0139 0.00969 coverageOfBest<0.196 0.0211 0.00117 cosineRank<0.0769 position<0.84 -0.00334 -0.0197 coverageOfBest<0.113 0.0147 0.0000933
best<0.59 precision<0.24 names<0.348 -0.00417 0.00699 best<0.414 0.00214 0.017 coverageOfBest<0.721 length<2.2 0.00236 -0.0237 length<2.94 -0.00394 0.0143
best<0.235 centredRank<0.00746 coverage<0.0647 0.0324 -0.00484 cosineOfBest<0.79 -0.00319 0.00822 centredRank<0.00962 position<0.0588 0.00655 -0.0221 cosine<0.567 0.00224 -0.00586
otherNames<0.693 coverageRank<0.0172 bm25OfBest<0.0918 0.0294 -0.00836 previousOfBest<0.417 -0.00206 0.0135 coverageRank<0.0204 length<2.2 -0.000715 -0.0181 plainRank<0.00847 0.0154 -0.000938
best<0.235 sentences<3.76 previousOfBest<0.144 -0.0201 0.00044 length<1.95 0.0145 0.00177 share<0.0735 bm25OfBest<0.777 -0.00239 -0.0156 best<0.285 -0.00767 0.00862
centred<0.11 otherQuantities<1.1 precision<0.286 -0.0124 0.000529 nextOfBest<0.298 0.0206 -0.00564 cosineOfBest<0.651 centred<0.312 0.0105 -0.00899 best<0.495 0.00224 -0.00826
next<0.19 centred<-0.155 otherQuantities<1.1 -0.0233 0.0102 plainRank<0.333 0.000699 -0.00716 early<0.0204 coverage<0.236 0.0294 -0.00514 precision<0.111 -0.0122 0.00722
cosineRank<0.333 best<0.2 otherNames<0.693 0.00386 -0.0155 share<0.0313 -0.00219 0.00423 coverage<0.0753 best<0.306 0.029 -0.00202 best<0.335 -0.00672 0.013
centredRank<0.0476 coverage<0.0887 previous<0.0977 -0.00293 0.0188 coverage<0.165 -0.0142 -0.0000881 cosineRank<0.143 coverage<0.104 -0.00118 0.0108 previous<0.201 0.00147 -0.011
quantitiesAgree<0.333 sentences<6.35 plainRank<0.0417 -0.0105 0.000796 coverageOfBest<0.279 0.0256 -0.00176 best<0.434 sentences<3.76 -0.00775 0.00653 cosineOfBest<0.201 0.0153 -0.00801
best<0.235 sentences<3.76 coverage<0.104 -0.0178 0.00659 plain<0.171 0.00928 -0.00908 centredOfBest<-0.587 otherQuantities<1.1 -0.0162 0.00658 length<1.61 0.011 -0.00192
names<0.5 quantitiesAgree<0.333 position<0.164 0.00737 -0.0035 previous<0.131 0.00118 0.019 previous<0.201 cosineOfBest<0.751 -0.0105 0.00393 position<0.611 -0.0211 -0.000179
negated<0 early<0.0526 fragment<1 0.0245 -0.00401 best<0.335 -0.0155 0.00222 best<0.495 best<0.139 -0.00855 0.00153 early<0.1 -0.012 0.00736
share<0.00444 centredRank<0.0149 previousOfBest<0.417 -0.0195 0.00432 otherNames<0.693 0.015 -0.00675 coverage<0.0753 centredRank<0.025 0.0295 0.0043 fragment<1 0.00151 -0.00646
cosineOfBest<0.117 metadata<1 sentences<5.42 -0.0169 0.000283 cosineOfBest<0.0103 -0.00503 0.00713 coverage<0.0753 fragment<1 0.000855 0.0123 fragment<1 0.00162 -0.00631
share<0.0313 cosineOfBest<0.941 centred<0.312 -0.00342 -0.0123 coverage<0.0887 0.0192 -0.00225 names<0.5 plainOfBest<0.548 0.0112 0.000785 early<0.1 -0.00867 0.00995
coverageOfBest<0.196 position<0.0588 centredOfBest<-0.624 -0.0041 0.0271 cosineRank<0.00952 -0.017 0.00269 early<0.143 bigrams<0.0357 -0.00473 0.00227 centredRank<0.111 -0.0172 -0.000131
sentences<4.19 sentences<4.09 position<0.745 0.00134 -0.0141 length<2.89 -0.018 -0.000217 centredOfBest<-0.339 sentences<4.43 0.0117 -0.00551 precision<0.133 0.00975 0.00148
position<0.792 plainRank<0.027 sentences<4.43 0.0232 0.00552 cosineOfBest<0.245 0.00872 -0.00162 length<2.94 share<0.0735 -0.0205 -0.00321 sentences<4.69 -0.00583 0.0147
plainRank<0.00847 plainRank<0.005 cosine<0.428 0.00705 -0.0138 cosineOfBest<0.336 -0.00657 0.0242 best<0.364 best<0.27 0.000874 -0.00597 cosine<0.567 0.00849 -0.00362
best<0.235 sentences<3.76 position<0.164 0.00319 -0.0158 best<0.139 -0.00542 0.00865 sentences<3.91 precision<0.375 0.0123 -0.00862 bigrams<0.0357 -0.00836 -0.00076`),
  },
  supported: readForest(`-0.0987
missingNamesAnywhere<0.693 quantitiesClash<1 tail<0.503 0.0083 0.0402 missingNames<1.1 -0.0382 0.0047 tail<0.851 cosineMean<0.425 -0.0578 -0.0227 missingPlain<0.693 0.0308 -0.00462
coverage<0.438 cosineMean<0.392 cosineMean<0.233 -0.0548 -0.0313 length<2.2 -0.0175 0.00516 quantitiesClash<1 kindClash<1 0.0321 -0.0135 kindSame<1 -0.00307 -0.0358
missingNamesAnywhere<0.693 quantitiesClash<1 tail<0.194 0.000616 0.0285 tail<0.0918 -0.0074 -0.04 sentences<2.4 tail<0.503 -0.0185 0.0205 sentences<2.56 -0.0278 -0.062
quantitiesClash<1 coverageAnywhere<0.646 names<0.79 -0.0181 0.00861 coverage<0.767 0.0149 0.0446 length<1.95 0.0021 cosine<0.798 -0.0416 -0.0105
missingNamesAnywhere<0.693 cosineOfBest<0.63 tail<1 -0.0235 0.019 secondChance<0.201 0.0341 0.00666 sentences<2.56 tail<0.503 -0.0222 0.0173 secondChance<0.672 -0.0614 -0.00788
quantitiesClash<1 coverageAnywhere<0.591 cosineMean<0.316 -0.0503 -0.00672 cosineMean<0.507 0.00349 0.0274 length<1.95 0.000782 -0.042
missingAnywhere<1.1 quantitiesAgree<1 cosineOfBest<0.687 -0.00906 0.0119 sentences<4.58 0.0367 0.00216 cosineMean<0.472 cosineOfBest<0.825 -0.0454 0.00459 cosineOfBest<0.785 -0.0114 0.024
missingNamesAnywhere<0.693 quantitiesClash<1 tail<0.151 -0.00507 0.0229 tail<0.325 -0.0107 -0.032 chances<1.56 tail<0.503 -0.0216 0.0182 coverageOfFirst<0.0179 -0.00393 -0.0554
missingAnywhere<1.1 tail<0.621 cosine<0.657 -0.00926 0.013 quantitiesClash<1 0.032 -0.0119 cosineMean<0.392 trigrams<0.143 -0.0515 -0.00745 missingPlain<1.39 -0.0266 0.00464
missingAnywhere<1.1 quantitiesClash<1 names<0.79 0.00265 0.025 chance<0.591 -0.0325 0.00219 cosineMean<0.392 coverage<0.438 -0.0503 -0.00353 missingPlain<1.39 -0.024 0.00514
missingNamesAnywhere<0.693 quantitiesAgree<1 coverage<0.767 -0.000678 0.0339 missingAnywhere<1.1 0.0388 0.00395 sentences<2.4 tail<0.194 -0.0267 0.0117 plain<0.754 -0.0479 -0.00587
missingNamesAnywhere<0.693 cosineOfBest<0.698 cosineMean<0.392 -0.0227 0.00265 quantitiesAgree<1 0.0123 0.0322 tail<0.851 cosineMean<0.425 -0.0439 -0.0174 bigrams<0.143 -0.00532 0.0183
tail<0.503 cosine<0.596 tail<0.242 -0.023 -0.00507 centred<0.559 0.00264 -0.0237 secondChance<0.201 negationDiffers<1 0.0355 -0.0156 citedLength<3.87 0.014 -0.008
missingNamesAnywhere<0.693 quantitiesClash<1 plain<0.242 0.00116 0.0213 missingNames<1.1 -0.029 0.0107 rarestMissing<3.83 chances<0.846 -0.0152 0.00713 missingPlain<0.693 0.00458 -0.041
quantitiesClash<1 rarestMissing<2.7 centred<0.173 0.00138 0.0364 cosine<0.58 -0.014 0.00647 rarestMissing<2.7 cosine<0.715 0.013 -0.023 cosine<0.798 -0.0367 -0.00709
missingAnywhere<1.1 quantitiesAgree<1 coverage<0.767 -0.000285 0.0246 citedLength<4.26 0.0276 -0.00755 sentences<3.33 missingPlain<1.39 -0.0253 0.00428 coverage<0.49 -0.0421 0.00328
tail<0.194 cosineOfBest<0.698 order<0.313 -0.0126 -0.0354 rarestMissing<3.87 0.00267 -0.0244 rarestMissing<5.1 negationDiffers<1 0.0176 -0.00641 plain<0.432 -0.0331 0.00182
missingNamesAnywhere<0.693 quantitiesAgree<1 tail<0.503 -0.00514 0.0151 coverageAnywhere<0.475 -0.0148 0.0283 sentences<2.56 tail<0.621 -0.0157 0.0196 -0.0422
missingAnywhere<1.1 kindClash<1 coverageOfFirst<0.709 0.00724 0.0335 length<2.89 -0.0312 0.00168 sentences<3.33 missingPlain<1.39 -0.0264 0.00176 trigrams<0.2 -0.0389 0.00694
quantitiesClash<1 names<0.354 tail<0.0918 -0.0207 -0.000422 cosineOfBest<0.687 -0.00517 0.0217 tail<0.0918 coverageAnywhere<0.733 -0.0244 0.0135 cosineOfBest<0.741 -0.0173 -0.0448
quantitiesClash<1 names<0.354 rarestMissing<2.7 0.0112 -0.0146 kindClash<1 0.0145 -0.0247 tail<0.283 rarestMissing<2.7 0.0125 -0.0157 missingNames<1.39 -0.0381 -0.00155
missingNamesAnywhere<0.693 quantitiesClash<1 cosineOfBest<0.698 -0.00294 0.0178 kindSame<1 -0.00731 -0.0302 rarestMissing<3.83 tail<0.503 -0.0129 0.0168 cosineMean<0.607 -0.0391 -0.00543
cosineOfBest<0.687 missingAnywhere<1.1 quantitiesAgree<1 -0.00945 0.0175 cosineMean<0.472 -0.0361 -0.0106 quantitiesClash<1 names<0.79 0.00275 0.0245 cosineOfBest<0.719 0.0052 -0.0244
missingNamesAnywhere<0.693 quantitiesAgree<1 tail<0.194 -0.00711 0.00793 cosineOfBest<0.63 -0.00251 0.0258 tail<0.283 chance<0.804 -0.0288 0.00188 plain<0.5 -0.0146 0.0119
sentences<4.58 coverageAnywhere<0.646 cosine<0.699 -0.0113 0.00576 kindClash<1 0.0134 -0.0137 cosineMean<0.27 trigrams<0.2 -0.0433 -0.00572 coverageAnywhere<0.677 -0.0224 0.0109
quantitiesClash<1 coverage<0.49 sentences<3.33 0.00229 -0.0276 missingNames<0.693 0.0282 0.00544 secondChance<0.512 missingNames<1.39 -0.0335 -0.00279 citedLength<3.61 0.00873 -0.0158
quantitiesClash<1 tail<0.194 quantitiesAgree<1 -0.0096 0.0181 rarestMissing<4.78 0.0169 -0.00797 negationDiffers<1 rarestMissing<2.7 -0.00567 -0.0322 chances<1.47 0.0166 -0.0139
cosineMean<0.392 missingAnywhere<1.1 centred<0.559 -0.00485 0.0268 trigrams<0.143 -0.0389 -0.000277 quantitiesClash<1 tail<0.194 -0.00272 0.0168 tail<0.283 -0.00429 -0.0292
missingAnywhere<1.1 kindClash<1 cosineOfBest<0.687 -0.00109 0.0124 cosineOfBest<0.741 -0.0299 0.00608 cosineOfBest<0.785 missingPlain<1.39 -0.0301 -0.0112 plainAnywhere<0.676 0.0184 -0.0217
names<0.79 rarestMissing<3.83 citedLength<3.76 -0.00305 0.0156 coverageAnywhere<0.708 -0.0258 -0.00121 cosineOfBest<0.63 coverageAnywhere<0.939 -0.0196 0.0115 coverageAnywhere<0.397 -0.00739 0.0191
tail<0.851 chances<0.711 tail<0.283 -0.0393 -0.00722 rarestMissing<3.94 0.00161 -0.0188 citedLength<3.87 negationDiffers<1 0.0269 -0.00863 centred<0.35 0.00474 -0.0179
kindClash<1 rarestMissing<5.38 names<0.354 -0.00535 0.00934 names<0.628 -0.0315 -0.0122 claimNegated<1 order<0.143 -0.00117 -0.0319 0.00879
missingNamesAnywhere<0.693 quantitiesAgree<1 tail<0.194 -0.00488 0.00821 citedLength<4.26 0.0257 -0.00403 sentences<2.4 tail<0.503 -0.0124 0.0143 trigrams<0.2 -0.0317 -0.00453
coverageAnywhere<0.591 rarestMissing<3.94 quantitiesAgree<1 -0.00659 0.0207 coverageAnywhere<0.568 -0.0407 0.00333 quantitiesClash<1 coverage<0.767 0.00586 0.0249 coverage<0.557 -0.00188 -0.0299
rarestMissing<2.7 negationDiffers<1 coverage<0.64 0.00838 0.0356 citedLength<3.47 -0.0285 0.0134 rarestMissing<5.38 cosineOfBest<0.687 -0.00937 0.00488 coverage<0.557 -0.0359 0.0079
quantitiesClash<1 missingNamesAnywhere<0.693 kindSame<2 0.00403 0.0234 missingNamesAnywhere<1.1 -0.00542 -0.0351 cosineOfBest<0.81 cosineMean<0.491 -0.0369 -0.0119 cosineMean<0.661 0.0152 -0.0204
rarestMissing<3.94 kindClash<1 quantitiesAgree<1 0.00236 0.0226 length<2.89 -0.032 0.00255 trigrams<0.2 cosineOfBest<0.825 -0.0291 0.0159 quantitiesAgree<1 -0.00522 0.0244
missingNamesAnywhere<0.693 secondChance<0.201 cosine<0.671 -0.000519 0.0242 secondChance<0.278 -0.0112 0.00303 rarestMissing<3.83 secondChance<0.0824 -0.0108 0.00775 coverage<0.0614 -0.00649 -0.0337
missingAnywhere<1.1 order<0.357 cosineMean<0.64 0.0142 -0.0105 tail<0.621 -0.0122 0.0135 cosineMean<0.392 cosineOfBest<0.825 -0.0303 0.0102 cosineOfBest<0.785 -0.00646 0.0185
missingNamesAnywhere<0.693 quantitiesAgree<1 secondChance<0.201 0.0068 -0.00733 superlative<1 0.0244 0.00399 chances<1.56 chances<1.47 -0.00805 0.0276 secondChance<0.464 -0.0389 -0.0109
quantitiesClash<1 tail<0.151 cosine<0.642 -0.0125 0.00355 quantitiesUnsaid<1 0.015 -0.00939 cosineMean<0.453 sentences<5.08 -0.0331 -0.0021 rarestMissing<3.83 -0.018 0.0102
cosineMean<0.27 trigrams<0.2 sentences<3.33 0.00992 -0.0331 sentences<4.58 0.0176 -0.000058 cosineOfBest<0.63 tail<0.38 -0.0141 0.00452 secondChance<0.201 0.0182 -0.000792
missingNamesAnywhere<0.693 kindClash<1 plainAnywhere<0.191 -0.015 0.00712 trigrams<0.143 -0.00433 -0.0391 chances<1.56 chances<1.47 -0.0113 0.0306 length<2.56 -0.00148 -0.0315
quantitiesClash<1 missingNamesAnywhere<1.1 quantitiesAgree<1 0.000264 0.0163 -0.0372 kindSame<1 otherNames<1.61 -0.0195 0.00856 rarestMissing<5.85 -0.0302 -0.00045
coverageAnywhere<0.203 centred<0.412 -0.0359 -0.00676 quantitiesClash<1 tail<0.194 -0.00455 0.00781 otherNames<1.39 -0.0268 -0.00708
quantitiesClash<1 cosineOfBest<0.63 rarestMissing<3.87 -0.00311 -0.0331 missingNames<0.693 0.0131 -0.000358 universal<1 missingNames<1.1 -0.0268 -0.00446 0.00124
kindClash<1 quantitiesClash<1 names<0.539 -0.00394 0.0116 otherNames<0.693 0.00426 -0.0206 chances<1.05 -0.0406 claimNegated<1 -0.0162 0.0135
quantitiesClash<1 tail<0.194 chances<0.711 -0.0244 -0.0023 secondChance<0.137 0.0213 0.00343 centred<0.276 cosineMean<0.453 -0.0221 0.00925 order<0.208 0.0006 -0.0314
quantitiesClash<1 kindClash<1 cosineMean<0.27 -0.0146 0.00684 chances<1.05 -0.0379 -0.00482 centred<0.276 coverageOfFirst<0.301 -0.0119 0.0114 cosine<0.798 -0.0278 -0.00245
rarestMissing<5.38 tail<0.194 coverageAnywhere<0.708 -0.0118 0.00697 quantitiesClash<1 0.00861 -0.0196 coverage<0.557 coverageAnywhere<0.62 -0.038 -0.0123 -0.000318
missingNamesAnywhere<1.1 kindClash<1 tail<0.503 -0.00178 0.00928 names<0.404 0.00388 -0.0269 chance<0.299 missingPlain<1.61 0.00612 -0.00945 -0.0385
missingNamesAnywhere<0.693 kindClash<1 negationDiffers<1 0.0091 -0.00742 length<2.89 -0.0244 0.00856 length<2.71 length<1.95 -0.0246 0.00161 missingNames<1.1 -0.0103 -0.0268
coverageAnywhere<0.203 citedLength<2.4 0.000913 -0.0319 secondChance<0.201 cosineOfBest<0.698 -0.00199 0.0197 cosineMean<0.661 -0.00101 -0.0288
coverageAnywhere<0.434 rarestMissing<3.94 missingPlain<1.39 -0.0161 0.0115 -0.035 secondChance<0.201 tail<0.851 0.00492 0.0254 chances<1.13 -0.0152 0.00156
kindClash<1 names<0.539 cosineMean<0.27 -0.026 -0.00267 yearClash<1 0.00751 -0.0202 chances<1.05 -0.0313 claimNegated<1 -0.012 0.0199
rarestMissing<2.7 chances<0.901 coverageOfFirst<0.358 -0.00326 0.0364 trigrams<0.0313 -0.0111 0.0154 order<0.5 quantitiesUnsaid<1 0.00388 -0.0142 length<2.2 -0.0267 -0.00227
cosineOfBest<0.687 order<0.4 length<2.64 0.00808 -0.0148 coverageAnywhere<0.677 -0.0314 -0.00499 secondChance<0.201 coverageAnywhere<0.512 -0.00964 0.021 cosineMean<0.64 0.00407 -0.02
missingNamesAnywhere<0.693 cosineOfBest<0.687 sentences<4.29 -0.00313 -0.0252 secondChance<0.201 0.0182 0.0027 rarestMissing<3.83 tail<0.503 -0.0112 0.0192 coverageOfFirst<0.0561 0.00306 -0.0296
cosineOfBest<0.63 tail<1 centred<0.151 -0.00358 -0.0269 plainAnywhere<0.481 0.033 -0.00782 bigrams<0.143 missingPlain<1.39 -0.0124 0.00193 coverageOfFirst<0.239 -0.00556 0.0114
rarestMissing<5.38 kindClash<1 quantitiesClash<1 0.00578 -0.0104 secondChance<0.369 -0.0188 0.00246 missingAnywhere<1.1 secondChance<0.512 -0.0159 0.019 -0.0298
cosineMean<0.27 coverageOfFirst<0.577 chances<3.57 -0.0257 0.000652 0.0173 coverageAnywhere<0.677 tail<0.194 -0.00896 0.00372 cosineMean<0.64 0.0139 -0.0108
quantitiesAgree<1 rarestMissing<5.38 length<1.95 -0.0177 -0.00112 secondChance<0.672 -0.0305 0.006 superlative<1 plainAnywhere<0.314 -0.0155 0.0185 cosineMean<0.607 -0.0188 0.00487
quantitiesClash<1 cosine<0.628 order<0.4 0.00264 -0.0193 centred<0.194 -0.0112 0.00838 kindSame<1 otherNames<1.61 -0.0131 0.00746 missingNames<1.39 -0.0278 0.00499
kindClash<1 quantitiesClash<1 missingNamesAnywhere<1.1 0.0051 -0.0279 centred<0.276 0.00186 -0.0223 centred<0.276 centred<0.194 -0.0196 0.0129 kindSame<2 -0.035 0.00646
cosineOfBest<0.63 sentences<2.56 secondChance<0.173 -0.0137 0.00345 trigrams<0.0588 -0.04 -0.00326 quantitiesClash<1 plainAnywhere<0.191 -0.0198 0.00769 cosineOfBest<0.719 0.000853 -0.0199
missingNamesAnywhere<0.693 quantitiesAgree<1 otherNames<2.08 -0.00453 0.0105 otherNames<2.3 0.0217 -0.0113 rarestMissing<3.83 order<0.208 0.0258 -0.00581 plain<1 -0.0265 0.00118
quantitiesClash<1 kindClash<1 names<0.354 -0.00605 0.00806 names<0.354 0.00536 -0.0245 bigrams<0.0455 centred<0.235 -0.00982 0.0129 centred<0.0766 0.00567 -0.0234
coverageAnywhere<0.203 cosine<0.671 coverageOfFirst<0.139 -0.034 -0.00561 0.00157 rarestMissing<5.38 kindClash<1 0.00389 -0.012 coverage<0.557 -0.0252 0.00934
rarestMissing<5.38 coverageAnywhere<0.203 centred<0.412 -0.0232 -0.000273 missingNames<0.693 0.00636 -0.00282 coverageAnywhere<0.62 names<0.135 -0.00213 -0.033 coverageAnywhere<0.767 0.0117 -0.0184
rarestMissing<5.38 cosineOfBest<0.63 centred<0.276 -0.00264 -0.019 cosineMean<0.64 0.00683 -0.00666 secondChance<0.672 chances<1.75 -0.000838 -0.0304 citedLength<3.18 0.02 -0.00771
cosineMean<0.27 bigrams<0.333 chances<1.64 0.0015 -0.0273 cosineOfBest<0.698 -0.0015 0.0143 quantitiesAgree<1 cosineOfBest<0.875 -0.0000848 -0.0322 missingNamesAnywhere<0.693 0.0169 -0.00918
cosineOfBest<0.63 cosineOfBest<0.589 secondChance<0.512 0.00367 -0.0277 length<3.18 -0.0235 0.016 missingNamesAnywhere<0.693 secondChance<0.215 0.0138 0.00134 cosineMean<0.563 -0.0178 0.00192
missingNamesAnywhere<1.1 rarestMissing<2.7 chances<0.901 0.0284 0.00247 length<2.2 -0.0122 0.00122 citedLength<2.4 0.000654 -0.0331
quantitiesClash<1 negationDiffers<1 tail<0.283 -0.00369 0.00917 chances<1.4 -0.0198 -0.000689 tail<0.325 missingNamesAnywhere<0.693 0.00249 -0.0254 names<0.404 -0.00238 -0.0341
quantitiesClash<1 kindClash<1 negationDiffers<1 0.00707 -0.00803 coverageAnywhere<0.434 -0.0311 -0.00612 negationDiffers<1 chance<0.591 -0.0232 -0.0056 chances<1.47 0.0171 -0.00792
missingNamesAnywhere<1.1 quantitiesUnsaid<1 quantitiesAgree<1 0.000138 0.0105 rarestMissing<3.62 0.0121 -0.0138 citedLength<2.83 centred<0.256 -0.00861 0.000935 -0.0292
missingNamesAnywhere<1.1 order<0.273 chances<1.56 0.0119 -0.000952 secondChance<0.232 0.00414 -0.0107 -0.0267
coverageAnywhere<0.203 centred<0.453 -0.0259 0.00763 cosineMean<0.661 sentences<4.58 0.00541 -0.0125 tail<0.851 -0.016 0.00495
quantitiesClash<1 negationDiffers<1 coverage<0.767 0.000878 0.0255 sentences<2.4 -0.0192 0.00191 rarestMissing<3.83 cosineOfBest<0.752 -0.000652 -0.0299 rarestMissing<3.87 0.0163 -0.0128
secondChance<0.201 cosineOfBest<0.729 tail<0.851 -0.00977 0.0158 missingNamesAnywhere<0.693 0.0233 -0.00264 cosineMean<0.661 order<0.273 0.00421 -0.00795 coverageAnywhere<0.677 -0.00137 -0.0362
quantitiesAgree<1 order<0.273 cosineMean<0.661 0.00663 -0.0276 cosine<0.628 -0.0165 -0.00154 cosineMean<0.27 bigrams<0.143 -0.0216 0.0036 negationDiffers<1 0.0179 -0.0103
plainAnywhere<0.191 secondChance<0.119 tail<0.38 -0.0301 -0.00559 sentences<2.4 0.0176 -0.0222 missingNamesAnywhere<0.693 cosineOfBest<0.875 0.00541 -0.0133 tail<0.621 -0.0116 0.0116
length<2.2 missingNames<0.693 plain<0.754 -0.00515 0.0139 order<0.286 -0.00683 -0.0256 cosineMean<0.27 secondChance<0.574 -0.0219 0.00919 cosineMean<0.661 0.00766 -0.0103
cosineOfBest<0.63 tail<1 rarestMissing<3.94 -0.00831 -0.0319 plainAnywhere<0.402 0.0291 -0.0035 secondChance<0.201 secondChance<0.187 0.00516 0.0285 cosineMean<0.661 0.000892 -0.0207
sentences<4.58 centred<0.00912 chances<0.846 -0.0118 0.0203 centred<0.194 -0.00883 0.00164 coverageOfFirst<0.497 chances<2.99 -0.0316 -0.00902 0.0131
cosineOfBest<0.687 order<0.444 rarestMissing<3.87 0.00273 -0.0136 tail<0.621 -0.0236 -0.000477 kindClash<1 quantitiesUnsaid<1 0.00996 -0.00652 trigrams<0.143 -0.00337 -0.0291
kindSame<2 cosineMean<0.392 coverageAnywhere<0.939 -0.0169 0.00794 length<2.94 -0.00355 0.0117 quantitiesClash<1 coverageOfFirst<0.203 -0.0076 0.0203 cosineOfBest<0.729 0.00366 -0.0192
quantitiesAgree<1 missingNamesAnywhere<1.1 plainAnywhere<0.555 0.00323 -0.005 chance<0.299 -0.00339 -0.0259 otherNames<2.64 missingNamesAnywhere<0.693 0.0174 -0.00624 -0.0206
coverageAnywhere<0.203 cosineOfBest<0.765 coverage<0.0324 -0.00159 -0.0262 0.00587 sentences<2.56 cosineOfBest<0.875 0.00393 -0.0165 quantitiesUnsaid<1 0.00158 -0.0199
coverageAnywhere<0.203 citedLength<2.56 0.00657 missingPlain<2.08 -0.0283 -0.000299 quantitiesClash<1 tail<0.151 -0.00342 0.0048 tail<0.325 -0.000999 -0.0211
sentences<4.58 order<0.5 cosineMean<0.686 0.00416 -0.017 cosine<0.657 -0.0226 0.0014 centred<0.559 cosineMean<0.27 -0.0281 -0.000665 names<0.539 -0.00716 0.018
kindClash<1 secondChance<0.201 cosineOfBest<0.752 -0.00084 0.0184 vague<1 -0.00634 0.0129 chances<1.05 plainAnywhere<0.676 -0.0378 -0.00548 claimNegated<1 -0.00807 0.0235
secondChance<0.201 cosine<0.699 kindSame<1 -0.00698 0.00836 kindClash<1 0.018 -0.0131 cosineMean<0.661 coverageAnywhere<0.677 -0.00619 0.00289 plainAnywhere<0.518 0.0105 -0.0337
missingNames<0.693 kindClash<1 trigrams<0.2 0.00152 0.0193 cosineOfBest<0.785 -0.0298 0.0137 order<0.5 secondChance<0.137 0.0173 -0.00224 cosineOfBest<0.674 -0.0324 -0.00434
plainAnywhere<0.191 sentences<2.4 centred<0.301 0.0139 -0.0133 missingAnywhere<1.95 -0.0311 0.00323 secondChance<0.201 bigrams<0.286 0.00264 0.0203 secondChance<0.464 -0.00527 0.00839
quantitiesAgree<1 order<0.357 cosineMean<0.661 0.00683 -0.0192 cosine<0.642 -0.02 -0.00283 superlative<1 plain<0.271 0.000712 0.0229 coverageOfFirst<0.327 -0.0184 0.00602
kindClash<1 negationDiffers<1 sentences<2.4 0.00589 -0.00329 coverageOfFirst<0.577 -0.00249 -0.0341 rarestMissing<3.94 claimNegated<1 -0.0252 0.00231 missingAnywhere<1.61 0.0181 -0.00834
missingNamesAnywhere<1.1 negationDiffers<1 citedNegated<1 0.00209 0.0258 cosineMean<0.507 0.00649 -0.0168 -0.025
coverageAnywhere<0.203 length<2.83 rarestMissing<3.62 -0.00197 -0.0274 chances<1.17 0.00705 -0.0049 quantitiesUnsaid<1 order<0.5 0.00636 -0.00614 rarestMissing<3.62 0.0188 -0.0144
missingNamesAnywhere<1.1 yearClash<1 negationDiffers<1 0.00318 -0.00942 kindSame<1 0.00128 -0.0257 chance<0.299 centred<0.301 -0.00899 0.00361 -0.028
cosineOfBest<0.63 chances<1.64 tail<0.38 -0.0103 0.0104 cosineMean<0.491 -0.0292 0.0102 cosineMean<0.661 cosineOfBest<0.825 0.00292 0.0219 tail<0.424 -0.015 0.00442
quantitiesAgree<1 rarestMissing<5.38 length<2.2 -0.00927 0.00208 secondChance<0.672 -0.0263 0.00647 plainAnywhere<0.364 missingAnywhere<1.1 0.00858 -0.0217 superlative<1 0.017 -0.00554
quantitiesUnsaid<1 length<1.95 coverageOfFirst<0.709 -0.0203 0.0184 cosineOfBest<0.875 0.00334 -0.0172 length<3.09 tail<0.151 -0.00337 -0.0275 rarestMissing<3.87 0.0197 -0.00913
missingNamesAnywhere<1.1 citedLength<3.76 coverage<0.767 -0.00224 0.0161 coverage<0.767 0.00874 -0.0194 -0.026
yearClash<1 quantitiesAgree<1 plain<0.217 0.0025 -0.0059 secondChance<0.232 0.0184 0.000554 missingNames<1.39 chance<0.715 -0.0238 -0.00102 cosineMean<0.425 -0.00165 0.00835
secondChance<0.232 tail<0.194 centred<0.276 0.00871 -0.0144 tail<0.325 0.0276 0.00548 secondChance<0.278 cosineOfBest<0.741 -0.00254 -0.0285 otherNames<0.693 0.0153 -0.00281
kindClash<1 quantitiesClash<1 negationDiffers<1 0.00624 -0.00895 secondChance<0.512 -0.0147 0.00541 trigrams<0.143 otherNames<2.08 -0.0135 0.02 -0.0338
quantitiesClash<1 citedLength<3.61 coverage<0.767 -0.00435 0.0246 rarestMissing<1.84 -0.0195 0.009 tail<0.283 missingNamesAnywhere<0.693 0.00629 -0.0215 otherNames<0.693 0.00248 -0.0234
quantitiesClash<1 tail<0.283 citedLength<3.61 -0.0084 0.00732 negationDiffers<1 0.00925 -0.0105 tail<0.0918 chances<1.17 -0.0122 0.0166 secondChance<0.512 -0.022 0.00108
cosineOfBest<0.687 names<0.135 chances<1.05 -0.00749 0.0121 sentences<4.58 -0.00438 -0.0254 plainAnywhere<0.402 chances<1.47 0.0259 -0.012 chances<0.96 0.0106 -0.00204
missingNamesAnywhere<1.1 cosineMean<0.661 centred<0.00912 0.0135 0.00168 secondChance<0.251 -0.00169 -0.0235 chance<0.334 citedLength<2.83 0.00997 -0.00776 -0.0284
cosineOfBest<0.63 citedLength<3.4 tail<0.38 -0.022 -0.00369 sentences<2.56 0.0114 -0.0273 plainAnywhere<0.191 citedLength<2.56 0.0144 -0.0248 secondChance<0.201 0.00876 -0.00136
missingAnywhere<1.1 order<0.444 missingNames<1.1 0.00923 -0.00425 otherNames<1.1 0.00748 -0.0143 missingPlain<1.39 sentences<2.2 0.00192 -0.0313 sentences<3.97 0.00549 -0.0168
cosineMean<0.27 kindSame<2 missingPlain<1.61 -0.00455 -0.0264 sentences<4.58 0.0219 -0.0045 cosineMean<0.661 cosineOfBest<0.825 0.000664 0.0175 coverageOfFirst<0.709 -0.0134 0.00955
kindClash<1 quantitiesClash<1 missingNamesAnywhere<1.1 0.0038 -0.0281 missingNames<1.39 -0.0155 0.00927 trigrams<0.143 chance<0.299 0.0111 -0.0124 length<3.09 -0.0399 -0.00186
cosineOfBest<0.825 order<0.5 sentences<2.56 0.00531 -0.0082 tail<0.851 -0.0167 0.00735 superlative<1 missingNamesAnywhere<0.693 0.0226 -0.0102 coverageAnywhere<1 -0.0199 0.00826
missingNamesAnywhere<0.693 quantitiesAgree<1 vague<1 -0.00392 0.00814 coverageOfFirst<0.442 0.0157 -0.00235 rarestMissing<3.83 plain<0.192 0.0141 -0.00538 coverageOfFirst<0.0561 0.00363 -0.0253
kindSame<2 trigrams<0.4 citedLength<4.26 0.0000945 -0.0155 tail<0.851 -0.029 0.00361 bigrams<0.125 cosine<0.612 0.0102 -0.0167 superlative<1 0.0178 -0.00633
quantitiesUnsaid<1 kindClash<1 negationDiffers<1 0.00496 -0.00604 trigrams<0.143 -0.00224 -0.0304 length<3.18 tail<0.151 -0.0011 -0.0241 trigrams<0.143 -0.00961 0.0276
length<1.95 coverageOfFirst<0.709 coverageAnywhere<0.54 -0.00238 -0.0289 bigrams<0.286 -0.00827 0.0275 quantitiesUnsaid<1 length<3 0.00599 -0.00536 length<3.09 -0.016 0.00279
cosineOfBest<0.63 chances<1.64 chances<1.47 -0.00598 0.0239 trigrams<0.0588 -0.0266 -0.0017 cosineOfBest<0.875 chances<0.96 0.00972 0.000518 chances<1.47 -0.0203 0.0136
secondChance<0.215 cosineMean<0.392 tail<0.851 -0.0162 0.0162 order<0.5 0.011 -0.000851 order<0.273 missingPlain<1.61 0.0099 -0.00388 plain<0.432 -0.0038 -0.0188
chances<1.75 chance<0.591 coverageOfFirst<0.106 0.00913 -0.00338 missingNamesAnywhere<0.693 0.0228 -0.00404 bigrams<0.333 chances<3.57 -0.0138 0.0059 length<3.18 -0.00364 0.026
coverageAnywhere<0.203 chance<0.591 kindSame<1 -0.0288 0.00058 0.00166 rarestMissing<2.7 bigrams<0.286 -0.00147 0.0228 order<0.5 0.00269 -0.0103
plainAnywhere<0.191 chances<1.27 cosineMean<0.535 0.00769 -0.0205 -0.0282 plain<1 plain<0.754 0.000493 0.0193 tail<0.621 -0.0296 0.00677
secondChance<0.201 kindClash<1 cosineMean<0.392 -0.011 0.00917 chances<1.05 -0.0259 0.00267 cosineMean<0.717 vague<1 -0.00392 0.0108 names<0.539 -0.00425 -0.035
quantitiesAgree<1 bigrams<0.194 trigrams<0.115 0.00114 -0.0211 tail<0.851 -0.0129 0.000365 missingNamesAnywhere<0.693 otherNames<2.08 0.019 -0.005 bigrams<0.194 -0.0211 -0.00028
otherNames<0.693 negationDiffers<1 length<3.09 0.0201 -0.00806 superlative<1 -0.0203 0.0112 length<2.89 centred<0.194 -0.0107 -0.000291 cosineOfBest<0.613 -0.0186 0.00649
coverageOfFirst<0.239 order<0.357 sentences<2.56 0.00308 -0.00886 plain<0.192 -0.00451 -0.0299 coverageOfFirst<0.301 coverage<0.255 0.00122 0.0187 chances<1.27 0.00615 -0.00741
cosineMean<0.661 missingNamesAnywhere<1.1 cosineMean<0.624 0.000412 0.0128 plainAnywhere<0.191 0.000631 -0.0271 chances<0.431 plainAnywhere<0.763 -0.000958 0.0182 plainAnywhere<0.44 0.0128 -0.0236
quantitiesUnsaid<1 order<0.357 cosine<0.642 0.0122 -0.00024 cosine<0.628 -0.0118 0.00318 missingPlain<1.39 missingNames<0.693 0.00308 -0.025 sentences<2.56 0.0102 -0.0086
missingNamesAnywhere<1.1 quantitiesAgree<1 quantitiesClash<1 -0.00116 -0.0145 missingNamesAnywhere<0.693 0.0107 -0.00801 -0.0232
rarestMissing<5.38 cosineOfBest<0.875 plain<1 0.00442 -0.00962 chances<0.846 0.0143 -0.0229 coverage<0.557 chances<2.99 -0.028 0.00127 0.00772
chance<0.591 secondChance<0.464 order<0.208 0.00604 -0.00557 kindSame<2 0.0199 -0.00979 chances<1.47 citedLength<3 -0.00509 0.0217 kindSame<2 -0.00723 0.0206
missingNamesAnywhere<1.1 cosineMean<0.661 cosineOfBest<0.825 -0.00005 0.021 secondChance<0.251 -0.00248 -0.0225 -0.023
cosineMean<0.661 cosineOfBest<0.825 order<0.25 0.00432 -0.00459 missingNames<0.693 0.0315 -0.000892 trigrams<0.0313 plainAnywhere<0.518 0.0133 -0.00793 plainAnywhere<0.967 -0.025 0.000177
quantitiesUnsaid<1 kindClash<1 order<0.6 0.00464 -0.00614 names<0.404 0.00659 -0.0225 coverageAnywhere<1 plain<0.345 -0.00446 -0.0216 names<0.79 0.0176 -0.00413
coverageAnywhere<0.568 cosineOfBest<0.785 chances<2.53 -0.00627 -0.0302 plainAnywhere<0.44 0.0269 -0.0127 centred<0.00912 chances<1.91 0.033 -0.0036 chances<0.901 0.00998 -0.00294
rarestMissing<3.94 cosineMean<0.661 length<2.94 -0.000156 0.0164 plain<1 -0.0125 0.012 coverageAnywhere<0.512 order<0.25 -0.0336 -0.00633 citedLength<3.18 0.0136 -0.00767
secondChance<0.251 rarestMissing<5.1 chances<1.33 0.00174 0.0245 secondChance<0.215 -0.0217 -0.000523 secondChance<0.464 vague<1 -0.0125 0.0045 cosineOfBest<0.613 -0.0185 0.00989
missingAnywhere<1.61 cosineMean<0.64 order<0.273 0.00888 -0.00099 rarestMissing<2.7 0.00371 -0.013 cosineMean<0.491 otherNames<2.3 -0.0285 0.00246 order<0.143 0.0215 -0.00614
kindClash<1 tail<0.503 plain<1 0.000639 -0.0281 secondChance<0.119 0.0197 0.000715 length<2.89 otherNames<2.08 -0.0268 0.00397 secondChance<0.215 -0.0131 0.0142
quantitiesAgree<1 plain<0.192 secondChance<0.574 0.00499 -0.0214 chances<0.96 0.00113 -0.0122 superlative<1 otherNames<2.64 0.0138 -0.013 chance<0.373 0.0084 -0.0177
missingAnywhere<1.1 quantitiesAgree<1 citedNegated<1 -0.00158 0.0172 otherNames<2.4 0.0178 -0.00819 plainAnywhere<0.716 coverageAnywhere<0.568 -0.00695 0.00893 -0.031
cosineOfBest<0.785 coverageOfFirst<0.442 order<0.5 -0.00288 -0.0203 order<0.6 0.0141 -0.00312 cosineOfBest<0.875 missingNames<1.1 0.0139 -0.00676 cosineMean<0.64 0.0122 -0.0232
order<0.5 sentences<4.58 secondChance<0.574 0.00515 -0.0135 secondChance<0.672 -0.0219 0.00937 otherNames<1.1 cosineMean<0.64 0.0135 -0.00625 tail<0.851 -0.0194 0.000182
coverageAnywhere<0.203 sentences<2.2 -0.00125 order<0.357 -0.0263 -0.00401 negationDiffers<1 tail<0.283 -0.00239 0.00735 coverageAnywhere<0.353 0.0211 -0.0115
missingNamesAnywhere<1.1 length<2.2 cited<2 -0.000755 -0.028 centred<0.412 0.00407 -0.00422 otherNames<0.693 0.000687 sentences<4.29 -0.0218 -0.00132
kindClash<1 cosineOfBest<0.687 kindSame<2 -0.00628 0.011 missingNames<0.693 0.0124 -0.0023 claimNegated<1 centred<0.276 -0.00408 -0.0247 0.0151
secondChance<0.201 tail<0.194 chances<0.711 -0.0196 0.00325 negationDiffers<1 0.0161 -0.00864 secondChance<0.464 cosineMean<0.64 -0.00273 -0.0175 chance<0.804 0.0105 -0.00818
missingAnywhere<1.1 cosine<0.433 plainAnywhere<0.636 0.0249 -0.000319 centred<0.194 -0.00847 0.00324 cosineMean<0.392 secondChance<0.574 -0.0247 0.00181 plainAnywhere<0.364 0.00889 -0.01
chance<0.591 negationDiffers<1 tail<0.851 -0.00279 0.0118 coverageOfFirst<0.577 -0.00767 -0.0386 citedNegated<1 otherNames<0.693 0.0154 -0.0024 otherNames<1.1 0.0375 0.00107
length<1.79 order<0.273 0.032 coverage<0.557 -0.0175 0.00986 length<1.95 order<0.714 -0.0184 0.00809 length<2.64 0.00244 -0.0034
missingNamesAnywhere<1.1 secondChance<0.232 coverage<0.361 -0.000938 0.0118 secondChance<0.278 -0.0134 0.000855 chance<0.334 secondChance<0.187 0.00387 -0.00805 -0.0246
centred<-0.0363 citedLength<3.22 plainAnywhere<0.314 -0.00982 0.00448 otherNames<1.61 0.00222 0.0268 negationDiffers<1 quantitiesClash<1 0.00346 -0.0109 tail<0.38 0.00103 -0.0205
length<2.2 plainAnywhere<0.967 plainAnywhere<0.595 -0.000165 0.029 bigrams<0.286 -0.0333 0.00917 missingAnywhere<1.61 chances<1.21 -0.00229 0.00853 cosineMean<0.491 -0.0193 0.00577
coverageAnywhere<0.203 citedLength<2.4 0.00209 kindSame<1 -0.0228 0.000642 centred<0.00912 secondChance<0.338 0.0237 -0.00932 centred<0.104 -0.0137 0.000155
secondChance<0.464 secondChance<0.397 order<0.208 0.00623 -0.003 vague<1 -0.0221 0.0156 otherNames<2.4 coverageAnywhere<0.434 -0.00965 0.0155 secondChance<0.574 0.013 -0.0288
kindClash<1 order<0.5 rarestMissing<3.87 0.00821 -0.00472 secondChance<0.512 -0.00671 0.0253 plainAnywhere<0.481 secondChance<0.421 -0.0266 0.00228 plain<0.5 0.00708 -0.0187
cosineMean<0.64 coverage<0.438 coverage<0.302 0.00128 -0.00859 cosineMean<0.575 0.00327 0.0179 negationDiffers<1 secondChance<0.201 0.00554 -0.0131 secondChance<0.278 -0.0344 0.00599`),
  refuted: readForest(`-0.421
cosineMean<0.316 cosineOfBest<0.508 cosineMean<0.27 -0.0295 0.0282 -0.0746 tail<0.194 quantitiesAgree<1 0.0363 -0.0127 quantitiesClash<1 -0.0105 0.0373
cosineMean<0.316 chances<1.09 0.0168 -0.073 chances<2.53 coverage<0.438 0.0239 -0.00298 coverage<0.114 -0.00604 -0.0602
sentences<3.33 tail<0.621 missingNamesAnywhere<0.693 0.0167 0.0477 quantitiesClash<1 -0.0146 0.0354 -0.0747
length<2.94 quantitiesAgree<1 coverageAnywhere<0.62 0.032 0.00344 quantitiesClash<1 -0.0294 0.014 chance<0.495 cosine<0.685 -0.0268 0.00514 coverage<0.114 0.0124 -0.0483
sentences<3.33 tail<0.503 length<2.2 0.0472 0.0168 secondChance<0.119 -0.024 0.00122 -0.0721
cosineMean<0.316 chances<1.05 0.0257 -0.0657 chances<2.53 tail<0.194 0.0284 0.00074 cosineMean<0.491 -0.0517 -0.0072
sentences<3.33 cosineOfBest<0.687 coverageAnywhere<0.708 0.041 0.00138 names<0.304 0.0229 -0.00306 -0.0688
sentences<3.33 tail<0.151 names<0.251 0.0454 0.0188 quantitiesClash<1 -0.00371 0.0454 -0.0672
cosineMean<0.316 length<2.2 0.013 claimNegated<1 -0.0618 -0.0134 tail<0.503 length<2.94 0.0233 -0.00239 quantitiesClash<1 -0.0173 0.031
cosineMean<0.316 secondChance<0.0824 0.00934 coverage<0.0324 -0.000724 -0.0588 quantitiesClash<1 names<0.354 0.02 -0.0042 comparative<1 0.0427 -0.00494
sentences<3.33 missingNamesAnywhere<0.693 quantitiesAgree<1 0.0119 -0.0209 tail<0.621 0.044 -0.00326 -0.0644
cosineMean<0.316 length<2.4 otherNames<1.39 -0.00872 0.014 cosineOfBest<0.508 -0.0103 -0.0598 cosineOfBest<0.687 tail<0.621 0.028 -0.00308 cosineMean<0.491 -0.037 0.00201
secondChance<0.464 tail<0.194 quantitiesAgree<1 0.0241 -0.0104 chance<0.591 0.000874 -0.024 coverageOfFirst<0.0179 0.0132 coverage<0.133 -0.00741 -0.0404
rarestMissing<3.94 rarestMissing<2.7 chances<0.901 -0.0414 0.000496 quantitiesClash<1 0.0126 0.0432 -0.0624
rarestMissing<3.94 quantitiesClash<1 cosine<0.628 0.0196 -0.00424 comparative<1 0.0491 0.00877 -0.0613
sentences<3.33 cosine<0.657 missingAnywhere<0.693 0.000826 0.0241 kindClash<1 -0.0015 0.0277 -0.0599
rarestMissing<3.94 tail<0.194 cosineOfBest<0.698 0.0338 0.0105 negationDiffers<1 -0.00521 0.0202 -0.0594
sentences<3.33 tail<0.503 quantitiesAgree<1 0.0206 -0.0103 secondChance<0.201 -0.0191 0.00426 -0.0582
rarestMissing<3.94 coverageAnywhere<0.677 missingNamesAnywhere<0.693 0.0115 0.0318 names<0.304 0.0142 -0.0116 -0.0576
cosineMean<0.36 cosineOfBest<0.508 cosineMean<0.233 -0.0168 0.0209 cosineMean<0.316 -0.0517 -0.0206 quantitiesClash<1 tail<0.0918 0.0167 -0.00727 cosineOfBest<0.741 0.00865 0.0462
rarestMissing<3.94 names<0.354 rarestMissing<2.7 -0.00176 0.0253 quantitiesClash<1 -0.00401 0.0338 -0.0565
rarestMissing<3.94 quantitiesClash<1 tail<0.503 0.0121 -0.0149 negationDiffers<1 0.0429 -0.0025 -0.0558
sentences<3.33 cosineOfBest<0.687 coverage<0.64 0.0245 -0.00265 quantitiesClash<1 -0.00711 0.0307 -0.0546
quantitiesAgree<1 tail<0.0918 order<0.333 0.00504 0.0309 chance<0.804 -0.00137 -0.0349 chance<0.591 plainAnywhere<0.314 0.0177 -0.0151 -0.0384
sentences<3.33 kindClash<1 names<0.539 0.0132 -0.00501 missingPlain<1.95 0.0388 -0.00425 -0.0539
sentences<3.33 quantitiesClash<1 tail<0.503 0.00957 -0.0162 order<0.273 0.0104 0.0441 -0.0533
rarestMissing<3.94 quantitiesClash<1 missingNamesAnywhere<0.693 -0.00429 0.018 negationDiffers<1 0.0374 -0.00364 -0.053
chances<2.16 coverageAnywhere<0.646 comparative<1 0.014 -0.0115 quantitiesClash<1 -0.0103 0.0239 cosineMean<0.548 coverageOfFirst<0.0561 -0.00764 -0.049 0.0172
kindClash<1 cosineOfBest<0.687 comparative<1 0.00816 -0.0131 plainAnywhere<0.191 0.0188 -0.0115 missingPlain<1.95 chance<0.591 0.0369 0.0029 plain<0.0579 0.0141 -0.0185
rarestMissing<3.94 names<0.628 coverageAnywhere<0.708 0.0219 -0.00099 cosineOfBest<0.646 0.0162 -0.0106 -0.0519
rarestMissing<3.94 tail<0.621 chances<0.711 0.0366 0.00789 chance<0.334 0.0086 -0.0174 -0.0514
sentences<3.33 kindClash<1 rarestMissing<2.7 -0.0114 0.00688 length<2.89 0.0413 0.00553 -0.0504
sentences<3.33 missingNamesAnywhere<0.693 quantitiesAgree<1 0.00234 -0.0214 tail<0.503 0.0265 0.00078 -0.0502
rarestMissing<3.94 coverage<0.767 quantitiesAgree<1 0.0102 -0.00945 citedLength<3.53 -0.0338 0.0103 -0.0498
rarestMissing<3.94 cosineOfBest<0.698 missingAnywhere<0.693 -0.00333 0.0189 missingNames<0.693 -0.0175 0.0065 -0.0493
cosineMean<0.316 cosineOfBest<0.508 cosine<0.382 0.00786 -0.011 length<2.4 -0.00114 -0.0452 quantitiesClash<1 missingNamesAnywhere<0.693 -0.00516 0.0141 order<0.273 0.00519 0.0323
rarestMissing<3.94 kindClash<1 quantitiesAgree<1 0.00482 -0.0164 length<2.89 0.0368 0.00166 -0.0488
rarestMissing<3.94 missingNamesAnywhere<0.693 secondChance<0.201 -0.00878 0.00661 rarestMissing<3.83 0.01 0.0325 -0.0481
cosineMean<0.27 claimNegated<1 secondChance<0.119 -0.00452 -0.0406 0.000298 kindClash<1 cosineOfBest<0.63 0.0124 -0.00462 claimNegated<1 0.0288 -0.0113
chances<2.53 quantitiesAgree<1 cosineOfBest<0.687 0.0151 0.000838 missingNamesAnywhere<0.693 -0.0193 0.00894 -0.0372
rarestMissing<3.94 quantitiesClash<1 tail<0.151 0.00936 -0.00923 rarestMissing<3.83 0.0335 0.00153 -0.047
sentences<3.33 cosine<0.628 cosineOfBest<0.71 0.0133 -0.00264 secondChance<0.201 -0.0156 0.00553 -0.0466
chances<2.53 missingNamesAnywhere<0.693 plainAnywhere<0.191 0.0203 -0.00375 missingPlain<1.39 0.0213 -0.00492 -0.0395
rarestMissing<3.94 quantitiesClash<1 coverage<0.767 0.00328 -0.0211 comparative<1 0.029 -0.00556 -0.0463
rarestMissing<3.94 coverageAnywhere<0.203 0.0384 quantitiesClash<1 -0.0007 0.023 -0.0457
rarestMissing<3.94 quantitiesClash<1 cosineOfBest<0.687 0.0092 -0.00543 rarestMissing<3.83 0.033 0.000157 -0.0452
kindClash<1 names<0.539 coverageOfFirst<0.497 0.00715 -0.0216 quantitiesClash<1 -0.014 0.0174 chances<1.05 0.0447 centred<0.194 0.0251 -0.00369
rarestMissing<3.94 quantitiesClash<1 tail<0.194 0.00867 -0.00808 order<0.273 0.00318 0.0322 -0.0448
cosineMean<0.27 cosine<0.303 chances<1.47 0.00688 -0.0109 -0.0383 kindClash<1 quantitiesClash<1 -0.00443 0.0192 length<2.89 0.0323 -0.00469
rarestMissing<3.94 tail<0.194 quantitiesAgree<1 0.0148 -0.0109 quantitiesClash<1 -0.0059 0.0254 -0.0441
sentences<3.33 coverageAnywhere<0.203 centred<0.379 0.0343 0.00969 cosineMean<0.661 -0.00102 0.0137 -0.0434
kindClash<1 length<2.2 missingNames<0.693 -0.00603 0.0251 negationDiffers<1 -0.0102 0.00627 length<2.89 otherNames<2.08 0.0346 0.00302 plainAnywhere<0.481 0.0161 -0.0179
coverageAnywhere<0.203 citedLength<2.4 0.00092 0.0342 cosineMean<0.316 secondChance<0.119 -0.000417 -0.0347 secondChance<0.201 -0.00801 0.00515
sentences<3.33 coverageAnywhere<0.434 missingPlain<1.39 0.0231 -0.00335 secondChance<0.201 -0.012 0.00587 -0.043
cosineMean<0.27 chances<1.17 -0.00293 -0.0345 kindClash<1 names<0.539 0.00618 -0.00626 chances<1.05 0.0353 0.00883
sentences<3.33 quantitiesAgree<1 coverage<0.767 0.00718 -0.0145 superlative<1 -0.0197 0.0116 -0.0423
rarestMissing<3.94 cosineOfBest<0.687 order<0.4 0.00287 0.0254 cosineMean<0.64 -0.00815 0.00833 -0.0424
sentences<3.33 missingNamesAnywhere<0.693 secondChance<0.201 -0.00976 0.0044 tail<0.503 0.0223 -0.00751 -0.0415
sentences<3.33 cosineOfBest<0.63 tail<0.851 0.0205 -0.00798 coverageOfFirst<0.709 0.0022 -0.02 -0.0411
rarestMissing<3.94 kindClash<1 quantitiesClash<1 -0.0035 0.0154 secondChance<0.369 0.0227 -0.000692 -0.0405
coverageAnywhere<0.203 chances<1.13 0.0296 chances<1.21 -0.0138 0.0144 cosineMean<0.316 chances<1.09 0.00562 -0.0357 cosineMean<0.64 -0.00328 0.00962
rarestMissing<3.94 quantitiesAgree<1 kindClash<1 0.00539 0.0226 plain<0.271 0.00577 -0.0169 -0.04
sentences<3.33 quantitiesClash<1 secondChance<0.574 -0.00117 0.034 missingNames<1.39 0.0225 -0.0115 -0.0394
rarestMissing<3.94 kindClash<1 quantitiesClash<1 -0.003 0.0181 kindSame<2 0.028 -0.00301 -0.0391
sentences<3.33 cosineOfBest<0.687 coverageAnywhere<0.798 0.0143 -0.00687 quantitiesClash<1 -0.00842 0.0208 -0.0387
rarestMissing<3.94 missingNamesAnywhere<0.693 quantitiesAgree<1 0.00209 -0.0125 tail<0.621 0.0183 -0.00764 -0.039
sentences<3.33 quantitiesClash<1 negationDiffers<1 -0.00352 0.0132 bigrams<0.0909 -0.00168 0.0274 -0.0377
rarestMissing<3.94 coverageAnywhere<0.203 cosine<0.671 0.0347 -0.00139 kindClash<1 -0.0023 0.0134 -0.0379
rarestMissing<3.94 cosine<0.628 order<0.4 0.00235 0.0228 rarestMissing<1.84 -0.0237 0.000311 -0.0371
rarestMissing<3.94 cosineOfBest<0.646 chances<1.13 0.0189 0.000502 secondChance<0.201 -0.0101 0.00352 -0.0369
cosineOfBest<0.63 chance<0.45 bigrams<0.143 -0.00538 0.0107 coverageAnywhere<0.54 0.00641 0.0277 cosineMean<0.425 chances<0.96 0.00223 -0.0419 secondChance<0.201 -0.0102 0.0059
length<3.09 cosineOfBest<0.698 length<2.64 0.00279 0.0228 plainAnywhere<0.44 -0.0204 0.000845 cosineMean<0.661 cosineOfBest<0.613 0.0037 -0.0264 plainAnywhere<0.481 -0.00347 0.018
sentences<3.33 rarestMissing<2.7 chances<0.901 -0.0299 -0.0018 chances<0.711 0.0176 0.00131 -0.036
quantitiesClash<1 negationDiffers<1 tail<0.0918 0.00659 -0.0101 chances<1.4 0.0207 0.00197 order<0.273 negationDiffers<1 0.00645 -0.0161 comparative<1 0.0334 -0.00288
sentences<3.33 quantitiesClash<1 kindClash<1 -0.00444 0.0176 negationDiffers<1 0.0209 -0.00775 -0.036
rarestMissing<3.94 missingNamesAnywhere<0.693 quantitiesAgree<1 0.000724 -0.0154 rarestMissing<3.83 0.00494 0.0221 -0.0351
order<0.5 kindClash<1 coverageOfFirst<0.255 -0.00192 -0.0125 chances<1.05 0.0273 -0.0019 coverageOfFirst<0.709 plain<0.754 0.00715 0.0298 secondChance<0.119 -0.0227 0.014
sentences<3.33 coverageAnywhere<0.203 centred<0.412 0.0282 -0.0049 cosineMean<0.661 -0.00381 0.0105 -0.0348
sentences<3.33 quantitiesClash<1 negationDiffers<1 -0.00348 0.0137 rarestMissing<3.83 0.0246 -0.00749 -0.0343
rarestMissing<3.94 missingNamesAnywhere<0.693 secondChance<0.201 -0.0109 0.00498 tail<0.621 0.0157 -0.00861 -0.0341
quantitiesAgree<1 length<2.2 cosineMean<0.717 0.0137 -0.0165 cosineMean<0.661 -0.00621 0.019 negationDiffers<1 citedLength<3.87 -0.0238 0.000575 cosineMean<0.425 -0.00577 0.0185
sentences<3.33 missingNamesAnywhere<0.693 plainAnywhere<0.191 0.0153 -0.0043 tail<0.503 0.0178 -0.0133 -0.0329
sentences<3.33 quantitiesClash<1 negationDiffers<1 -0.00371 0.0131 rarestMissing<3.83 0.0262 -0.0111 -0.0331
rarestMissing<3.94 tail<0.851 secondChance<0.0824 0.0212 0.000667 secondChance<0.119 -0.0262 0.00244 -0.0327
sentences<3.33 kindClash<1 centred<0.00912 -0.0151 0.00115 chances<1.05 0.0311 0.00136 -0.0322
rarestMissing<3.94 kindClash<1 quantitiesClash<1 -0.00381 0.0151 names<0.354 0.000127 0.0261 -0.0321
rarestMissing<3.94 coverageAnywhere<0.203 kindSame<1 0.0261 -0.00166 cosineMean<0.661 -0.00187 0.0102 -0.0316
quantitiesAgree<1 length<2.94 length<2.64 0.00095 0.0161 missingAnywhere<1.39 -0.000579 -0.0189 missingNamesAnywhere<0.693 otherNames<2.08 -0.0259 0.00344 chance<0.495 0.0163 -0.00511
sentences<3.33 cosineOfBest<0.63 missingAnywhere<1.1 0.00233 0.0217 cosineOfBest<0.875 -0.00389 0.0176 -0.0316
sentences<3.33 coverageAnywhere<0.203 centred<0.379 0.0305 -0.00097 centred<0.00912 -0.0153 0.0015 -0.0305
sentences<3.33 order<0.5 cosineMean<0.686 -0.00322 0.019 cosine<0.671 0.0234 -0.00258 -0.03
length<2.94 secondChance<0.215 chances<0.711 0.00738 -0.00965 secondChance<0.464 0.0123 -0.0081 plainAnywhere<0.402 kindClash<1 -0.0279 0.00867 plainAnywhere<0.555 0.0147 -0.0104
sentences<3.33 secondChance<0.574 secondChance<0.464 0.00143 -0.0191 chance<0.534 -0.000355 0.0378 -0.0291
cosineOfBest<0.698 length<3 length<2.64 0.00301 0.0236 cosineOfBest<0.613 0.00215 -0.0274 secondChance<0.201 otherNames<2.4 -0.0176 0.0135 secondChance<0.278 0.0136 -0.00717
plainAnywhere<0.191 sentences<2.4 centred<0.301 -0.0099 0.0156 missingAnywhere<1.39 0.0353 -0.00185 plainAnywhere<0.364 plainAnywhere<0.314 -0.00555 -0.0281 secondChance<0.201 -0.00702 0.00382
kindClash<1 quantitiesClash<1 kindSame<1 -0.000236 -0.0109 tail<0.325 0.00219 0.0261 chances<1.05 0.036 kindSame<1 -0.0147 0.0148
kindClash<1 rarestMissing<3.94 names<0.354 0.00685 -0.00303 -0.0287 claimNegated<1 chances<1.91 0.0256 -0.00167 -0.00295
sentences<3.33 secondChance<0.574 negationDiffers<1 -0.00334 0.00988 0.0254 -0.029
coverageAnywhere<0.203 length<2.83 rarestMissing<3.62 0.00419 0.0295 chances<1.17 -0.00898 0.00384 order<0.5 secondChance<0.574 -0.00616 0.0156 coverageAnywhere<0.434 0.0271 0.000846
rarestMissing<3.94 negationDiffers<1 rarestMissing<1.84 -0.023 0.000975 cosineMean<0.507 -0.0127 0.0218 -0.0288
cosine<0.628 order<0.313 missingAnywhere<1.1 -0.00971 0.00856 tail<0.38 0.0257 0.00136 cosineMean<0.491 cosineOfBest<0.661 -0.000199 -0.0333 cosineOfBest<0.875 -0.00414 0.0199
rarestMissing<3.94 order<0.5 secondChance<0.574 -0.00285 0.0244 cosineMean<0.575 0.0184 -0.000436 -0.0286
kindClash<1 length<2.2 coverageOfFirst<0.442 0.0157 -0.00455 cosineOfBest<0.63 0.00824 -0.00672 length<2.89 tail<0.0918 0.00584 0.0322 plainAnywhere<0.481 0.0187 -0.0199
sentences<3.33 citedLength<3.61 coverage<0.767 0.00498 -0.0188 centred<0.412 -0.00924 0.0127 -0.0278
rarestMissing<3.94 secondChance<0.232 citedLength<3.76 0.00116 -0.0192 cosineMean<0.661 0.00301 0.0244 -0.0279
cosineOfBest<0.875 length<2.08 plainAnywhere<0.967 -0.00475 0.0189 coverageAnywhere<0.733 -0.000417 -0.0132 secondChance<0.137 -0.0151 length<3.18 0.0435 -0.00311
negationDiffers<1 quantitiesClash<1 kindClash<1 -0.00746 0.0141 length<3.09 0.0199 -0.00953 otherNames<2.4 sentences<2.4 0.0248 -0.000436 -0.0146
rarestMissing<3.94 tail<0.851 order<0.6 0.00104 0.026 negationDiffers<1 -0.0157 0.0224 -0.0269
rarestMissing<3.94 quantitiesClash<1 tail<0.283 0.00431 -0.00684 tail<0.151 -0.00275 0.0225 -0.0268
rarestMissing<3.94 cosineOfBest<0.698 length<3.18 0.00581 -0.0179 plainAnywhere<0.44 -0.0194 0.00134 -0.0266
rarestMissing<3.94 missingNamesAnywhere<0.693 secondChance<0.201 -0.00883 0.00221 missingPlain<1.39 0.0133 -0.00666 -0.0265
cosineOfBest<0.646 order<0.357 missingPlain<1.61 -0.0102 0.0146 tail<0.851 0.0289 -0.00806 cosineMean<0.64 cosineOfBest<0.825 -0.00451 -0.0232 secondChance<0.201 -0.00343 0.0204
sentences<3.33 secondChance<0.574 secondChance<0.464 0.00159 -0.0191 0.0268 -0.0263
cosineMean<0.661 cosineOfBest<0.825 coverageAnywhere<0.646 0.00432 -0.00652 quantitiesUnsaid<1 -0.0261 0.00522 coverageOfFirst<0.709 coverageAnywhere<0.677 0.00525 0.0243 cosineMean<0.717 0.00295 -0.0214
chance<0.591 rarestMissing<2.7 secondChance<0.232 -0.019 0.00497 order<0.5 0.0018 0.0178 centred<0.194 secondChance<0.215 -0.0107 0.0244 missingNames<1.39 -0.022 0.0144
negationDiffers<1 quantitiesClash<1 tail<0.283 0.000884 -0.0138 missingPlain<1.1 0.0213 -0.00102 tail<0.325 coverageOfFirst<0.358 0.005 -0.0212 cosineOfBest<0.646 -0.00532 0.0273
rarestMissing<3.94 missingNamesAnywhere<0.693 quantitiesAgree<1 0.00262 -0.0118 sentences<2.4 0.00257 0.0234 -0.0258
tail<0.851 bigrams<0.25 missingNames<0.693 -0.00736 0.00267 chances<1.4 0.0172 -0.0102 secondChance<0.119 bigrams<0.214 -0.00284 -0.0236 coverage<0.49 -0.0133 0.0162
rarestMissing<3.94 negationDiffers<1 coverageOfFirst<0.709 0.000158 -0.0217 cosineMean<0.453 -0.0169 0.0149 -0.0256
length<1.95 coverageOfFirst<0.709 coverageAnywhere<0.54 0.00389 0.0301 bigrams<0.286 0.00785 -0.029 secondChance<0.215 missingNames<1.1 -0.0123 0.0123 cosineMean<0.64 -0.00271 0.0147
cosineOfBest<0.875 cosineOfBest<0.63 cosineOfBest<0.589 0.00122 0.016 missingNames<0.693 -0.00994 -0.000199 chances<0.846 -0.00916 coverageAnywhere<0.733 -0.00399 0.0347
secondChance<0.215 cosineOfBest<0.613 tail<0.38 0.0184 -0.00727 cosineMean<0.52 -0.0247 -0.00508 order<0.273 cosineMean<0.624 -0.00846 0.0131 plain<0.432 0.00464 0.0215
chance<0.591 length<3.18 secondChance<0.232 -0.00101 0.00691 chances<1.56 -0.00124 -0.0261 missingNamesAnywhere<0.693 chances<1.75 -0.0226 0.00933 chance<0.804 0.0126 -0.00912
coverageAnywhere<0.203 chance<0.591 length<2.83 0.03 -0.00346 0.00261 kindClash<1 tail<0.194 0.00165 -0.0083 names<0.404 -0.0047 0.0205
plainAnywhere<0.191 coverageOfFirst<0.239 names<0.404 0.00792 0.0278 secondChance<0.119 0.0151 -0.0183 plainAnywhere<0.44 cosine<0.715 -0.00148 -0.0314 cosineMean<0.64 -0.000437 0.011
missingPlain<1.39 quantitiesClash<1 bigrams<0.143 0.00638 -0.00356 rarestMissing<3.83 0.0245 -0.00633 negationDiffers<1 citedLength<3.3 -0.00344 -0.0173 sentences<2.56 0.0145 -0.0158
quantitiesAgree<1 chance<0.804 missingPlain<1.39 0.00733 -0.00254 missingAnywhere<1.1 -0.0257 0.00376 missingNamesAnywhere<0.693 otherNames<2.08 -0.0214 -0.00000592 missingNamesAnywhere<1.1 0.0168 -0.00719
otherNames<0.693 negationDiffers<1 cosineOfBest<0.646 0.00755 -0.0215 superlative<1 0.0196 -0.00658 length<3.09 centred<0.194 0.00928 0.000536 cosineMean<0.591 -0.0195 0.000036
coverageOfFirst<0.239 order<0.357 chances<0.901 0.0145 -0.00248 plain<0.192 0.00608 0.0307 coverageOfFirst<0.301 yearClash<1 -0.0162 0.007 chances<1.27 -0.00662 0.012
cosineMean<0.661 cosineMean<0.624 chances<1.13 0.00631 -0.0047 chances<0.711 0.0145 -0.0202 chances<0.431 plainAnywhere<0.763 0.00081 -0.0197 plainAnywhere<0.44 -0.0108 0.0233
sentences<3.33 secondChance<0.574 chance<0.804 -0.000635 -0.0219 chance<0.534 0.00076 0.0256 -0.0247
quantitiesAgree<1 names<0.539 tail<0.194 0.0127 0.000331 cosine<0.628 0.00758 -0.00732 plain<0.271 chances<1.13 0.0157 -0.00508 cosine<0.715 -0.03 0.00101
cosineOfBest<0.875 cosineOfBest<0.687 plainAnywhere<1 -0.00163 0.0125 plainAnywhere<0.191 0.0153 -0.00822 chances<0.846 -0.0145 cosine<0.699 -0.00264 0.0323
chance<0.591 order<0.208 otherNames<1.39 0.0000256 -0.0185 chances<0.96 -0.0033 0.0107 cosine<0.612 plain<0.169 0.0186 -0.0118 otherNames<2.08 -0.0211 -0.00284
order<0.4 cosineMean<0.686 centred<0.453 -0.00217 -0.0248 otherNames<1.61 0.0256 -0.00794 secondChance<0.201 coverageAnywhere<0.475 0.0193 -0.00926 plainAnywhere<0.44 -0.00629 0.0193
sentences<3.33 names<0.354 tail<0.0918 0.0154 -0.00212 cosineOfBest<0.875 -0.00244 0.0186 -0.0234
kindClash<1 quantitiesUnsaid<1 kindSame<1 0.00124 -0.00902 coverageAnywhere<1 0.0154 -0.0126 claimNegated<1 names<0.404 0.00262 0.0278 -0.0204
sentences<3.33 missingAnywhere<1.1 chances<2.16 -0.00152 0.0282 cosineOfBest<0.785 0.0147 -0.0121 -0.0242
cosineMean<0.661 length<2.94 length<2.64 -0.00416 0.0141 order<0.5 -0.015 0.0088 plain<1 length<2.4 0.00157 0.0193 coverageAnywhere<0.798 0.00382 -0.02
secondChance<0.251 chances<1.33 cosineOfBest<0.785 0.00246 -0.0131 cosineOfBest<0.613 0.0137 -0.036 secondChance<0.464 cosineMean<0.661 0.00539 0.0291 secondChance<0.574 -0.0183 0.0119
missingNamesAnywhere<0.693 rarestMissing<3.83 coverageOfFirst<0.184 0.0136 -0.00255 cosineMean<0.717 -0.0121 0.0227 rarestMissing<3.83 plain<0.345 -0.00967 0.0132 missingPlain<1.61 0.0266 -0.00493
kindClash<1 length<2.2 missingNames<0.693 -0.00487 0.0155 length<2.64 -0.00943 0.00211 length<2.89 otherNames<2.08 0.0253 -0.00105 plain<0.0824 0.0138 -0.0176
quantitiesAgree<1 plain<0.217 rarestMissing<3.3 0.0129 -0.00575 chances<0.96 -0.00154 0.0133 plain<0.271 trigrams<0.0588 -0.00771 0.0165 kindClash<1 -0.02 0.0101
missingAnywhere<1.1 quantitiesAgree<1 citedNegated<1 0.00201 -0.0186 missingPlain<0.693 0.00271 -0.0193 cosineOfBest<0.785 length<2.94 0.0186 -0.0027 plainAnywhere<0.676 -0.0206 0.0229
cosineOfBest<0.698 order<0.313 secondChance<0.338 -0.00754 0.00966 tail<0.242 0.022 0.000624 cosineMean<0.64 missingNames<0.693 -0.0164 -0.00124 secondChance<0.201 -0.00792 0.0176
order<0.444 secondChance<0.574 citedLength<3.47 -0.000257 -0.0123 sentences<3.33 0.0274 -0.00895 otherNames<1.1 rarestMissing<1.84 -0.0211 -0.000281 tail<0.851 0.0203 0.000682
coverageAnywhere<0.203 sentences<2.2 0.000854 missingAnywhere<2.08 0.0254 0.000902 missingNames<0.693 cosineOfBest<0.875 -0.00723 0.0157 comparative<1 0.00526 -0.0125
sentences<3.33 secondChance<0.574 secondChance<0.464 0.00193 -0.022 tail<0.0918 0.00454 0.0319 -0.023
comparative<1 missingNames<0.693 kindClash<1 -0.00592 0.0213 claimNegated<1 0.00825 -0.0105 coverage<0.64 secondChance<0.512 -0.0184 0.0126 0.0146
secondChance<0.201 tail<0.0918 secondChance<0.119 0.0178 -0.00643 negationDiffers<1 -0.0173 0.0114 cosineMean<0.64 length<2.89 0.00522 -0.0143 coverageAnywhere<0.677 -0.00923 0.0252
negationDiffers<1 quantitiesClash<1 kindClash<1 -0.00514 0.0115 comparative<1 0.0193 -0.0131 chance<0.591 missingAnywhere<1.95 0.0186 -0.015 missingPlain<1.61 -0.0276 0.0114
chance<0.591 negationDiffers<1 tail<0.851 0.00364 -0.0144 coverageOfFirst<0.577 0.00624 0.0396 secondChance<0.574 otherNames<1.1 -0.0232 -0.00448 length<2.56 0.0271 -0.00421
order<0.444 coverage<0.361 length<2.64 -0.00505 0.00834 otherNames<1.1 0.00284 -0.0162 length<3.18 coverage<0.767 0.012 -0.00511 -0.0164
chance<0.804 quantitiesAgree<1 plainAnywhere<0.364 -0.00599 0.00456 superlative<1 -0.0164 0.0101 missingNames<1.39 coverageAnywhere<0.434 0.00227 -0.0364 0.0131
negationDiffers<1 quantitiesClash<1 tail<0.194 0.0000363 -0.0102 otherNames<1.39 0.0222 -0.00117 coverageOfFirst<0.577 coverageOfFirst<0.239 0.0126 -0.0154 0.0365
sentences<3.33 centred<0.0451 plainAnywhere<0.261 0.0132 -0.0159 centred<0.194 0.0105 -0.0000421 -0.0223
coverageAnywhere<0.203 centred<0.453 kindSame<1 0.0249 -0.00123 -0.000966 centred<0.00912 secondChance<0.338 -0.0217 0.00903 centred<0.104 0.0133 -0.000424
rarestMissing<3.94 secondChance<0.574 secondChance<0.464 0.00255 -0.0189 order<0.375 0.0227 -0.00205 -0.023
order<0.5 kindClash<1 secondChance<0.574 -0.00737 0.0124 rarestMissing<3.62 -0.00727 0.0172 cited<2 missingAnywhere<1.1 -0.0000123 0.0216 centred<0.301 0.0301 0.0052
cosineMean<0.64 coverageOfFirst<0.255 bigrams<0.194 0.000114 0.0153 coverageOfFirst<0.277 -0.0331 -0.00287 secondChance<0.201 chances<0.711 0.00864 -0.0163 secondChance<0.421 0.0235 -0.0162`),
};
