import type { ClaimModel } from "./claim-model";
import { readForest } from "./forest";

/** Learned by `npm run eval:claims -- --claims FILE --write`; a tree a line, see `readForest`. */
export const modelWithEncoder: ClaimModel = {
  expectedCitations: 0.7,
  metFrom: 0.602,
  notMetFrom: 0.55,
  ranking: [],
  cited: {
    list: readForest(`-1.97
cosineRank<0.5 bm25Rank<0.1 centred<-0.0452 -0.00127 0.15 centred<0.207 -0.0522 0.0296 cosineRank<1 precision<0.0909 0.152 0.0473 precision<0.455 0.187 0.0566
coverageOfBest<0.757 coverageOfBest<0.0864 nextOfBest<0.285 -0.00967 0.0937 plainOfBest<0.461 -0.0319 0.00332 plain<0.404 nextOfBest<0.784 0.0308 -0.00827 bigrams<0.0526 0.0138 0.111
cosineRank<0.5 coverageRank<0.1 precision<0.0909 0.139 -0.0145 cosineRank<0.25 -0.0494 0.00878 cosineRank<1 precision<0.136 0.104 0.0295 otherQuantities<0.693 0.0814 0.155
share<0.105 precision<0.0909 sentences<2.4 0.00579 0.0916 pronoun<1 -0.0391 0.0124 share<0.164 rarest<0.5 0.0817 0.0057 plainRank<0.167 -0.00766 0.116
cosineOfBest<0.951 centred<0.126 bm25Rank<0.1 0.0437 -0.0529 precision<0.0769 0.132 0.00597 otherNames<1.61 cosineRank<1 0.0263 0.0972 bigrams<0.0968 0.0657 0.177
centredOfBest<-0.0584 centredRank<0.167 coverageRank<0.1 0.0363 -0.0548 share<0.0952 -0.0158 0.0438 length<2.64 centredOfBest<0 0.00744 0.093 centredRank<1 0.0896 0.175
centredOfBest<-0.0584 centredOfBest<-0.251 coverageRank<0.1 0.0156 -0.0564 precision<0.0323 0.131 -0.00479 precision<0.25 centredOfBest<0 0.0671 0.159 nextOfBest<0.784 0.064 -0.0229
centredRank<0.5 coverageRank<0.1 next<0.0525 -0.0162 0.0791 centredRank<0.143 -0.0547 -0.00986 centredRank<1 length<2.56 -0.00384 0.0659 otherQuantities<0.693 0.0637 0.124
centredRank<0.5 bm25Rank<0.1 centredRank<0.111 -0.0142 0.104 share<0.0952 -0.0425 0.00541 centredRank<1 share<0.138 0.0141 0.0861 bm25<0.531 0.0995 0.0157
centred<0.259 centred<0.0888 otherNames<2.08 -0.0491 0.0105 otherNames<2.3 -0.00173 0.0667 otherNames<1.61 centred<0.397 0.0308 0.0743 position<1 0.126 0.0127
centredOfBest<-0.083 coverageRank<0.1 centredOfBest<-0.216 0.0154 0.107 centredOfBest<-0.251 -0.0526 -0.0105 bm25<0.0577 0.159 plainOfBest<0.414 0.0174 0.0667
centredOfBest<-0.0584 centredOfBest<-0.251 sentences<2.4 -0.0487 0.0335 names<0.0848 0.044 -0.0133 centredOfBest<0 length<2.89 0.013 0.0577 position<0.333 0.0346 0.0838
centredRank<0.333 otherNames<2.08 coverage<0.03 0.0218 -0.0363 centredRank<0.111 -0.0368 0.0359 otherNames<1.61 names<0.0848 0.0684 0.0154 pronoun<1 0.0625 0.119
centredRank<0.25 bm25Rank<0.1 centred<-0.0452 -0.0211 0.0811 centred<0.0709 -0.0488 -0.0176 otherNames<1.61 centredRank<1 0.000798 0.0487 otherNames<2.3 0.0492 0.1
centredRank<0.167 cosineOfBest<0.613 plainRank<0.1 -0.00817 -0.0606 bm25<0.0315 0.0543 -0.0283 precision<0.118 best<0.547 0.0722 -0.00359 centredRank<1 -0.0079 0.0363
centredOfBest<-0.145 bm25Rank<0.1 centred<-0.0452 -0.0178 0.0606 plainRank<1 -0.0409 0.0135 bm25Rank<0.1 0.126 plainRank<0.5 0.00947 0.0493
centredRank<0.333 share<0.0111 cosine<0.32 -0.0334 0.0694 share<0.0867 -0.0364 0.00686 centred<0.335 plain<0.205 0.00463 0.0423 quantitiesOfKind<0.5 0.0161 0.0644
centredRank<0.333 bm25Rank<0.1 cosine<0.507 0.00791 0.0965 share<0.0734 -0.0422 -0.00568 otherNames<1.61 bm25Rank<0.111 0.0751 0.00481 bigrams<0.2 0.0375 0.0883
centredOfBest<-0.145 bm25Rank<0.1 centredOfBest<-0.311 -0.012 0.0812 centredOfBest<-0.334 -0.0562 -0.019 bm25Rank<0.1 0.108 share<0.138 0.00716 0.0504
centredOfBest<-0.251 sentences<2.4 cosine<0.609 -0.0494 -0.00772 cosine<0.32 -0.0206 0.0494 otherNames<2.3 precision<0.0667 0.0577 0.00185 otherQuantities<1.61 0.0396 0.122
centredRank<0.333 share<0.105 coverageRank<0.1 0.0212 -0.0346 centredRank<0.167 -0.0115 0.0367 length<2.4 bm25OfBest<0.759 0.0279 -0.0185 share<0.204 0.0254 0.0661
centredRank<0.5 bm25Rank<0.1 previousOfBest<0.159 -0.0248 0.0607 share<0.204 -0.0239 0.0572 length<2.2 share<0.0867 -0.0283 0.0218 previous<0.173 0.051 0.0193
centred<0.0888 bm25Rank<0.1 previousOfBest<0.317 -0.0356 0.0546 otherNames<2.08 -0.0424 0.0091 pronoun<1 cosineRank<0.5 -0.00415 0.0247 precision<0.125 0.115 0.0404
cosineRank<0.25 sentences<2.4 centredOfBest<-0.251 -0.0427 -0.00486 precision<0.136 0.0527 -0.0146 precision<0.0909 nextOfBest<0.316 0.00447 0.0843 length<2.94 -0.00263 0.0333
centred<0.232 bm25Rank<0.1 centred<-0.0452 -0.021 0.0523 otherQuantities<0.693 -0.0377 -0.0023 names<0.643 cosine<0.643 0.0698 0.027 otherQuantities<1.1 -0.0103 0.0298
cosineOfBest<0.787 centred<0.259 sentences<2.4 -0.0372 0.0156 bigrams<0.125 0.0579 -0.0113 names<0.0848 otherQuantities<0.693 0.0147 0.0537 bm25Rank<0.1 0.0681 0.00139
cosine<0.507 precision<0.0323 cosine<0.257 -0.0361 0.0516 plainRank<1 -0.0369 0.00988 precision<0.1 next<0.0686 0.00458 0.06 quantitiesOfKind<1 -0.00271 0.0295
share<0.105 centredRank<1 sentences<2.4 -0.0247 0.0285 coverage<0.152 0.0503 0.0068 coverageOfBest<1 cosine<0.593 -0.000208 0.0639 share<0.204 -0.0135 0.0329
centredOfBest<-0.251 cosineRank<0.25 coverageRank<0.0909 0.0334 -0.0375 coverage<0.332 -0.0121 0.0534 precision<0.0556 fragment<1 0.0647 -0.0303 centred<0.232 -0.00847 0.014
centred<0.0336 otherQuantities<1.39 bm25Rank<0.1 0.0102 -0.0433 next<0.0952 0.0605 -0.0127 names<0.0848 bm25OfBest<0.759 0.0494 0.000965 centredOfBest<-0.127 -0.022 0.00957
centredRank<1 share<0.0867 share<0.0111 0.0314 -0.0233 share<0.164 0.0071 0.0398 bm25<0.302 centred<0.397 0.0358 0.0777 plain<0.651 -0.00571 0.0382
otherNames<2.3 bm25Rank<0.1 previousOfBest<0.317 -0.0129 0.0529 centredRank<0.143 -0.0356 -0.00142 centredRank<0.111 length<3.18 0.00453 -0.0348 nextOfBest<0.352 0.0128 0.0551
centredRank<0.143 bm25Rank<0.1 previous<0.239 -0.0149 0.0429 plainOfBest<0.334 -0.0455 -0.0148 names<0.0848 bm25Rank<0.111 0.0765 0.0275 centred<0.259 -0.00836 0.0164
pronoun<1 length<2.4 centred<0.0159 -0.0538 -0.0156 coverageRank<0.111 0.0377 0.000328 centred<-0.00311 cosineOfBest<0.746 -0.0437 0.0204 coverageRank<1 0.0511 -0.00778
centredOfBest<-0.334 centred<0.0709 sentences<2.4 -0.0507 0.00397 names<0.15 0.045 -0.0162 precision<0.111 plain<0.205 0.0449 0.00316 share<0.0734 -0.0199 0.0161
cosine<0.507 bm25OfBest<0.0916 cosineOfBest<0.387 -0.0235 0.0257 share<0.105 -0.0366 0.00113 otherNames<2.3 plainRank<0.5 -0.00297 0.0253 fragment<1 0.0525 -0.0251
otherNames<1.61 centred<0.0709 nextOfBest<0.285 -0.0504 -0.0183 quantitiesOfKind<0.5 -0.0281 0.00337 otherQuantities<1.61 names<0.643 0.023 -0.012 quantitiesAgree<1 0.0757 0.000891
cosineRank<0.25 bm25Rank<0.1 cosine<0.257 -0.0352 0.0298 otherQuantities<1.39 -0.0246 0.0234 otherQuantities<0.693 bm25Rank<0.111 0.038 -0.0115 bm25Rank<1 0.0244 -0.00169
cosineOfBest<0.533 bm25<0.072 otherNames<2.08 -0.0281 0.0468 precision<0.333 -0.06 0.00234 bm25Rank<0.1 negated<1 0.054 -0.0102 coverageOfBest<0.278 -0.0282 0.00478
centredRank<0.167 names<0.0848 centred<0.0159 -0.0246 0.038 otherQuantities<1.39 -0.0304 0.0123 bm25Rank<0.111 previous<0.286 0.0553 -0.00052 quantitiesOfKind<1 -0.000285 0.0273
plainOfBest<0.254 precision<0.222 centredRank<0.5 -0.0162 0.0279 share<0.0952 -0.0627 0.000142 share<0.164 bm25OfBest<1 0.00979 -0.0288 otherQuantities<0.693 0.000775 0.0477
centredOfBest<-0.334 bm25<0.373 best<0.518 -0.0224 -0.0575 cosineRank<0.167 -0.0155 0.042 bm25OfBest<0.0916 best<0.443 0.0671 0.0109 pronoun<1 -0.00172 0.0297
otherNames<2.08 centredOfBest<-0.0257 pronoun<1 -0.0177 0.0197 names<1 0.0219 -0.0198 centredOfBest<-0.334 next<0.0686 0.0211 -0.0338 fragment<1 0.0363 -0.0206
bm25Rank<0.1 cosine<0.444 cosine<0.257 -0.0266 0.00663 names<0.532 0.0629 -0.0119 plainOfBest<0.334 centred<0.335 -0.0246 0.0229 fragment<1 0.0103 -0.0362
coverageRank<0.1 nextOfBest<0.212 length<2.4 -0.0434 0.00702 cosine<0.257 -0.0206 0.0525 plainRank<0.5 otherQuantities<1.61 -0.0123 0.0368 rarest<0.5 0.039 -0.000696
share<0.164 centredRank<1 bm25Rank<0.111 0.0134 -0.0144 coverage<0.332 0.0268 -0.0257 bm25OfBest<0.943 length<3.47 0.0597 -0.0125 precision<0.455 0.0214 -0.0365
pronoun<1 kindClash<1 cosine<0.488 -0.0261 -0.00346 bm25Rank<0.167 -0.00212 0.0542 coverage<0.299 centred<0.126 0.00669 0.0643 quantitiesOfKind<1 -0.0273 0.0314
share<0.105 quantitiesOfKind<1 share<0.0111 0.0289 -0.0145 cosine<0.507 -0.02 0.0351 bm25OfBest<0.943 share<0.138 0.0148 0.0599 share<0.204 -0.0186 0.0144
otherQuantities<1.61 centredRank<1 nextOfBest<0.285 -0.0234 -0.000709 bm25Rank<1 0.0254 -0.0102 plain<0.0635 previousOfBest<0.573 -0.0281 0.0238 early<0.167 0.019 0.0684
share<0.0734 share<0.0111 cosineOfBest<0.387 -0.0305 0.0497 centred<0.397 -0.0184 0.0464 rarest<0.5 rarest<0.4 0.00845 0.0783 coverage<0.162 0.0578 -0.0039
kindClash<1 share<0.0734 coverageRank<0.1 0.017 -0.018 coverageRank<0.143 0.0926 0.00075 share<0.0804 centredOfBest<-0.474 -0.0206 0.0564 share<0.164 -0.025 0.0395
otherNames<1.61 centredOfBest<0 nextOfBest<0.316 -0.0277 -0.0046 bm25<0.132 0.0542 -0.00389 length<3.47 otherNames<2.48 0.0126 0.049 best<0.646 -0.0276 0.0324
cosineOfBest<0.533 precision<0.0323 cosineOfBest<0.387 -0.0284 0.0295 precision<0.333 -0.0461 0.00688 precision<0.118 next<0.173 0.00416 0.0307 bm25OfBest<0.422 -0.0281 0.00382
plainOfBest<0.334 centredOfBest<-0.0584 coverage<0.03 0.0113 -0.0264 position<0.778 0.0205 -0.018 rarest<0.5 rarest<0.4 0.0102 0.0587 centredOfBest<-0.289 -0.0443 0.00308
otherNames<1.61 precision<0.0667 centredOfBest<-0.334 -0.0291 0.028 plainOfBest<0.254 -0.0252 -0.0048 plainRank<0.1 early<0.111 0.00769 0.101 otherQuantities<1.1 -0.000193 0.0272
names<0.0848 cosine<0.32 cosineRank<0.0909 0.00848 -0.0406 cosine<0.722 0.0288 -0.0094 quantitiesOfKind<0.5 previous<0.173 -0.00718 -0.0522 otherQuantities<1.61 -0.0012 0.035
cosine<0.488 sentences<2.4 bigrams<0.0833 -0.0135 -0.0429 length<3.09 0.0327 -0.0265 coverageRank<0.1 early<0.125 0.000173 0.0587 plainOfBest<0.334 -0.0123 0.00801
centred<-0.0452 previousOfBest<0.388 centredOfBest<-0.428 -0.0335 0.018 plainRank<0.1 0.0109 -0.0446 coverage<0.03 length<2.08 -0.000453 0.0495 centred<0.397 -0.00157 0.0215
pronoun<1 plainOfBest<0.461 precision<0.0769 0.015 -0.0206 sentences<2.4 0.00864 -0.032 rarest<0.5 rarest<0.4 0.0272 0.0908 plainOfBest<0.577 0.0353 -0.0224
centredRank<0.125 sentences<2.4 otherQuantities<1.1 -0.0429 -0.00195 centredOfBest<-0.251 0.0247 -0.028 bm25Rank<0.111 cosine<0.507 -0.000282 0.0368 otherQuantities<1.61 -0.00292 0.0329
centredOfBest<-0.389 plainOfBest<0.821 sentences<2.4 -0.0436 0.00814 quantitiesOfKind<0.5 0.0413 -0.0205 bm25Rank<0.111 centred<0.207 0.00536 0.0463 sentences<2.3 0.0308 -0.00453
otherNames<2.3 cosineRank<0.167 share<0.0734 -0.024 0.0121 rarest<0.5 0.0133 -0.0069 previous<0.121 centredOfBest<-0.311 0.000835 0.0576 previous<0.147 -0.0297 0.0158
otherNames<1.61 plain<0.346 share<0.0867 -0.00895 0.0192 plainOfBest<0.723 -0.0493 -0.00972 negated<1 share<0.0239 0.0523 0.0128 centredOfBest<-0.107 -0.0458 0.0128
centredOfBest<-0.334 sentences<2.4 centred<0.0336 -0.0443 -0.00215 cosine<0.32 -0.0135 0.0512 precision<0.286 next<0.147 -0.00081 0.0169 coverageRank<1 0.0031 -0.047
coverageOfBest<1 bm25Rank<0.5 best<0.59 0.00307 -0.0321 sentences<2.4 0.0345 -0.0359 plain<0.651 precision<0.375 -0.0159 -0.0571 names<0.331 -0.0197 0.0356
kindClash<1 length<2.83 pronoun<1 -0.0132 0.0147 centredOfBest<-0.334 -0.0239 0.0105 previous<0.159 bm25OfBest<0.325 -0.00158 0.0681 nextOfBest<0.663 -0.0152 0.044
fragment<1 names<0.532 next<0.357 0.00893 -0.0179 precision<0.0909 0.0283 -0.0181 cosine<0.752 cosine<0.543 -0.0148 -0.0566 0.00242
kindClash<1 fragment<1 centredOfBest<-0.428 -0.0345 0.000807 coverage<0.104 -0.00032 -0.0466 length<3.47 best<0.179 0.0811 0.0256 -0.0162
coverageRank<0.1 position<0.556 previous<0.0953 0.00979 0.0705 centred<0.0159 -0.0371 0.0297 share<0.138 bm25Rank<1 -0.0049 -0.0384 bm25OfBest<0.943 0.0357 -0.0000687
bm25OfBest<0.813 share<0.138 coverage<0.332 0.00746 -0.0283 bm25<0.192 -0.0167 0.0565 plain<0.0814 cosine<0.752 -0.0464 -0.000769 cosineRank<0.25 -0.026 0.00395
otherQuantities<0.693 length<2.2 cosineOfBest<0.977 -0.0391 -0.0104 bm25<0.132 0.0187 -0.0113 previousOfBest<0.533 bm25OfBest<1 0.0195 -0.00763 names<0.24 0.0146 -0.0151
plainRank<0.333 precision<0.111 length<3.47 0.0154 -0.0334 plainOfBest<0.414 -0.0183 -0.00263 quantitiesAgree<0.5 names<0.198 0.0263 -0.042 sentences<2.4 0.0229 -0.0445
nextOfBest<0.421 bm25Rank<0.5 cosine<0.791 -0.0233 0.0261 coverageOfBest<1 0.0331 -0.0108 names<0.289 fragment<1 0.0279 -0.0311 cosineRank<0.167 -0.0244 0.00551
centred<0.232 share<0.204 precision<0.118 0.00317 -0.0192 plainOfBest<0.821 -0.00645 0.048 cosineOfBest<0.827 centred<0.259 -0.00577 0.0648 sentences<2.4 0.00745 -0.0404
previousOfBest<0.159 early<0.333 bm25OfBest<0.178 -0.041 0.0177 pronoun<1 -0.0276 0.0175 coverage<0.03 cosineRank<0.143 0.0129 0.0554 coverageOfBest<0.278 -0.0263 0.00524
pronoun<1 otherQuantities<1.1 plainRank<0.143 -0.0155 -0.00239 coverageOfBest<0.5 -0.0199 0.0261 coverage<0.434 bm25OfBest<0.221 -0.026 0.0356 next<0.418 -0.0434 -0.00406
bm25OfBest<0.759 bm25Rank<0.5 negated<1 0.00712 -0.0256 share<0.0804 -0.0144 0.0765 quantitiesAgree<0.5 previous<0.239 -0.0207 -0.0574 share<0.0867 -0.0239 0.0068
otherQuantities<1.61 quantitiesAgree<0.5 otherQuantities<1.39 -0.0178 0.0379 coverageRank<0.0909 0.0505 0.00193 plainOfBest<0.0979 names<0.431 -0.0409 0.0153 cosineOfBest<0.951 0.0534 0.00435
cosine<0.488 bm25<0.0981 position<0.2 -0.0217 0.0099 bm25<0.167 -0.0402 -0.0132 cosine<0.543 plainOfBest<0.334 -0.00808 0.04 plain<0.0322 0.0152 -0.00447
position<0.1 names<0.643 names<0.378 -0.0258 0.026 otherNames<2.08 -0.0529 0.0081 previous<0.203 kindClash<1 0.00562 0.0381 centredRank<0.25 -0.0214 0.0062
names<0.643 share<0.119 best<0.696 -0.00155 -0.0345 otherQuantities<0.693 -0.0103 0.0373 otherNames<2.48 position<0.5 -0.0105 -0.0302 next<0.239 -0.0141 0.054
early<0.143 pronoun<1 cosine<0.752 -0.0192 0.00528 bm25OfBest<0.627 0.0403 -0.0256 coverageRank<0.111 cosineRank<0.143 0.0168 0.0562 nextOfBest<0.531 -0.00599 0.0137
bm25OfBest<0.712 bm25Rank<0.5 plainRank<0.1 0.0327 0.00045 names<1 0.0627 -0.00118 rarest<0.4 coverageOfBest<1 -0.0144 -0.0514 rarest<0.5 0.047 -0.00991
share<0.204 bm25Rank<1 precision<0.333 -0.00484 0.0159 coverageOfBest<1 0.000731 -0.0377 plainRank<0.333 best<0.465 0.0031 -0.0443 best<0.49 0.0502 0.00498
kindClash<1 share<0.0804 centred<0.397 -0.0125 0.0407 coverageOfBest<0.403 0.0704 0.00162 centredRank<0.5 bm25Rank<0.5 -0.00893 0.0449 share<0.0804 0.0752 0.00907
centred<0.185 bm25OfBest<0.712 best<0.518 0.00595 -0.0194 coverage<0.299 -0.0373 -0.00184 names<0.643 next<0.357 0.0185 -0.0104 bm25OfBest<0.391 0.0362 -0.0109
pronoun<1 bm25Rank<0.1 nextOfBest<0.162 -0.0201 0.0263 previous<0.173 -0.000649 -0.0157 coverage<0.533 centred<-0.00311 -0.0229 0.0329 -0.0461
kindClash<1 otherQuantities<0.693 bm25Rank<0.25 0.000929 -0.0254 bm25Rank<1 0.00708 -0.0127 length<3.04 plainRank<0.333 0.0178 0.0757 previous<0.0824 0.0213 -0.0216
centredOfBest<-0.428 plainRank<1 bigrams<0.238 -0.0404 0.0124 0.0204 names<1 plain<0.346 0.0105 -0.00846 otherQuantities<1.61 -0.0213 0.04
kindClash<1 otherNames<2.48 cosineOfBest<0.746 -0.0169 0.00178 centredOfBest<-0.233 0.05 0.00893 early<0.333 otherNames<1.61 0.0545 -0.00353 next<0.239 -0.0298 0.022
nextOfBest<0.386 names<0.331 rarest<0.5 -0.0104 -0.0414 plain<0.651 -0.00594 0.0589 centred<0.0336 sentences<2.4 -0.021 0.0353 sentences<2.4 0.0134 -0.0199
share<0.105 length<2.83 nextOfBest<0.386 -0.0228 -0.00391 share<0.0556 0.0252 -0.0124 negated<0 share<0.138 -0.0528 -0.00537 nextOfBest<0.494 0.00231 0.0257
share<0.0111 cosineRank<0.143 coverageRank<0.1 0.0241 -0.0376 cosine<0.626 0.0638 -0.00446 bm25OfBest<0.325 share<0.0804 -0.024 0.0389 names<0.198 0.0158 -0.00702
share<0.105 bm25Rank<0.25 cosineRank<0.25 -0.0117 0.00862 cosineOfBest<0.866 -0.0375 -0.00889 rarest<0.5 cosineOfBest<0.807 0.0817 0.0138 names<0.331 -0.0263 0.00885
cosineOfBest<0.533 otherQuantities<1.39 bm25<0.0315 -0.0018 -0.0505 previous<0.0953 0.0396 -0.00764 coverageRank<0.111 precision<0.167 0.0301 -0.0251 previous<0.173 0.00727 -0.00466
nextOfBest<0.285 previous<0.26 share<0.0361 -0.0249 0.00429 coverageRank<0.1 0.0238 -0.036 centred<0.0336 coverageRank<0.0909 0.0317 -0.0118 precision<0.286 0.0133 -0.00626
coverage<0.299 share<0.0867 precision<0.238 0.000131 -0.024 rarest<0.5 0.0437 0.00112 otherNames<2.48 bm25<0.373 -0.0327 -0.00348 bm25OfBest<0.591 -0.0147 0.0449
next<0.357 next<0.285 previous<0.173 0.00602 -0.00892 quantitiesOfKind<0.5 -0.0293 0.0334 centredOfBest<-0.216 nextOfBest<0.717 -0.0273 0.0233 nextOfBest<0.614 0.02 -0.0364
pronoun<1 otherNames<2.48 kindClash<1 -0.00738 0.0159 bm25<0.277 0.0134 0.0543 bm25Rank<0.5 bm25<0.334 0.0143 -0.0322 rarest<0.5 0.0859 0.00195
quantitiesOfKind<0.5 next<0.285 coverage<0.299 0.00234 -0.0364 precision<0.375 -0.0528 0.0164 share<0.0111 negated<1 0.0366 -0.0234 bigrams<0.0968 -0.00757 0.00873
share<0.204 otherNames<1.39 centred<0.185 -0.0214 0.00107 coverageRank<0.111 0.0355 -0.000598 otherNames<0.693 otherQuantities<0.693 0.0246 -0.0371 plainOfBest<0.334 -0.0291 0.0347
fragment<1 plainOfBest<0.414 early<0.125 -0.0219 0.000454 position<0.333 -0.00372 0.0148 plainRank<0.111 cosine<0.577 -0.012 0.0459 centredRank<1 -0.0493 0.0102
coverageOfBest<1 share<0.119 precision<0.238 0.0017 -0.0171 otherQuantities<0.693 -0.00453 0.0348 precision<0.375 next<0.239 -0.013 0.0177 cosineRank<0.167 0.00717 -0.055
quantitiesAgree<0.5 next<0.285 coverageOfBest<0.609 0.0163 -0.0226 cosineOfBest<0.724 0.00445 -0.0517 nextOfBest<0.421 plainOfBest<0.254 -0.0175 0.000538 early<0.143 -0.00477 0.0191
fragment<1 bm25Rank<0.111 bm25<0.221 0.0125 0.0732 nextOfBest<0.494 -0.00895 0.00668 centred<0.259 sentences<2.4 -0.0508 0.00808 names<0.431 -0.0211 0.0283
sentences<2.3 share<0.0734 cosineOfBest<0.533 -0.00922 0.0688 share<0.164 -0.0269 0.0333 bm25Rank<0.0909 otherNames<1.39 0.0467 -0.000995 centred<0.232 -0.00756 0.00344
bm25Rank<1 bm25Rank<0.5 nextOfBest<0.285 -0.0127 0.00516 nextOfBest<0.614 0.0364 -0.00462 plain<0.234 nextOfBest<0.458 -0.00241 -0.0455 nextOfBest<0.352 -0.0194 0.013
centredRank<0.125 position<0.556 early<0.5 0.0176 -0.0311 early<0.1 0.00000702 -0.0443 names<0.0848 bm25OfBest<0.325 -0.00473 0.0256 cosine<0.752 -0.00116 0.0175
previousOfBest<0.159 otherNames<2.08 centredOfBest<-0.083 -0.0103 -0.0378 position<0.667 0.0309 -0.033 centredRank<1 early<0.143 -0.012 0.00754 precision<0.222 0.0319 -0.0000277
position<0.1 names<0.643 cosineOfBest<0.672 -0.041 0.00535 bm25Rank<0.143 0.0127 -0.0482 early<0.5 bm25OfBest<0.943 0.00367 -0.00722 bm25OfBest<0.294 -0.0257 0.03
centred<0.397 share<0.0111 previousOfBest<0.317 -0.019 0.04 coverageOfBest<0.278 -0.0252 -0.00386 coverageOfBest<0.927 nextOfBest<0.874 0.0421 -0.0103 previous<0.0824 0.0497 -0.0281
sentences<2.3 next<0.12 coverageOfBest<1 -0.0312 0.0347 previousOfBest<0.875 0.0544 0.0103 rarest<0.4 bm25Rank<1 -0.00201 -0.0429 rarest<0.5 0.0514 -0.000482
bm25Rank<0.111 names<0.431 previous<0.239 -0.0018 0.0299 nextOfBest<0.386 0.071 0.00364 pronoun<1 nextOfBest<0.531 -0.00957 0.0055 names<0.5 0.0312 -0.0167
plain<0.234 coverageOfBest<0.278 share<0.0239 0.00875 -0.0354 coverageOfBest<0.535 0.0261 0.00179 share<0.164 centred<0.335 -0.00966 -0.0343 cosine<0.698 0.0236 -0.00991
best<0.337 precision<0.0556 early<0.143 -0.0038 0.0445 best<0.3 -0.00283 0.0149 rarest<0.4 names<0.0848 0.00186 -0.0253 rarest<0.5 0.0268 -0.00568
length<3.47 otherNames<2.3 precision<0.167 -0.0104 0.00605 otherQuantities<1.39 0.000529 0.0544 coverage<0.128 plainOfBest<0.2 -0.0109 0.0473 coverage<0.434 -0.0599 -0.00208
coverageOfBest<0.278 coverageRank<0.1 best<0.208 -0.0217 0.019 early<0.111 0.0119 -0.0401 early<1 fragment<1 0.00384 -0.0232 coverageOfBest<0.403 0.016 -0.0259
fragment<1 bm25Rank<1 centred<0.397 0.00346 0.0323 plain<0.497 -0.0201 0.0153 length<2.71 plain<0.298 0.00827 -0.0307 centred<0.0159 0.0192 -0.0578
length<3.47 otherNames<2.3 coverageOfBest<1 0.00176 -0.0141 plainRank<0.167 0.0407 0.0012 bm25OfBest<0.712 next<0.239 -0.0398 -0.00425 centred<0.0709 0.0519 -0.0348
kindClash<1 cosine<0.257 otherNames<2.3 -0.0507 0.00575 cosineOfBest<0.477 0.0353 -0.00126 previous<0.159 otherNames<1.95 0.0555 -0.0126 otherQuantities<1.1 -0.015 0.0333
fragment<1 otherNames<2.3 plainRank<0.143 -0.00726 0.0052 centredOfBest<-0.311 -0.036 0.0265 centred<-0.136 otherNames<1.95 -0.00799 0.047 bm25OfBest<0.627 -0.0434 -0.00289
centredRank<0.111 cosineOfBest<0.672 length<2.64 -0.0195 0.0154 sentences<2.4 -0.0486 -0.00717 share<0.0952 centred<0.397 -0.00465 0.0329 length<3.18 0.0127 -0.0121
otherQuantities<1.61 coverageRank<0.1 centredOfBest<-0.0584 0.00693 0.0614 quantitiesAgree<1 -0.00379 0.0218 early<0.143 coverageOfBest<0.403 0.0261 -0.0217 bm25OfBest<0.591 0.00914 0.066
bm25OfBest<0.712 precision<0.286 centredRank<1 -0.00118 0.0213 share<0.0952 -0.00232 0.0932 precision<0.286 position<0.778 0.00795 -0.0247 plain<0.651 -0.027 0.0135
bigrams<0.0968 plain<0.205 sentences<2.4 -0.00106 0.0295 length<2.56 0.00817 -0.0253 length<3.09 plainRank<0.5 0.00409 0.032 plain<0.184 0.0137 -0.022
precision<0.238 bigrams<0.0968 otherNames<2.3 -0.00996 0.0211 length<3.09 0.0367 -0.00348 pronoun<1 plain<0.0814 -0.0427 -0.00801 coverageOfBest<0.83 0.049 -0.0156
coverageOfBest<0.278 otherNames<1.61 early<0.1 0.0266 -0.0209 coverage<0.03 0.0402 -0.0104 coverageOfBest<0.535 best<0.808 0.0135 -0.0317 best<0.646 -0.00364 0.0208
share<0.204 coverageOfBest<1 quantitiesAgree<1 -0.000256 0.0318 bigrams<0.238 -0.0254 0.0105 otherNames<0.693 coverageOfBest<1 0.0215 -0.0275 bigrams<0.0526 -0.0116 0.0401
cosine<0.257 centred<-0.00311 otherNames<2.3 -0.052 0.00471 0.00959 cosine<0.626 centred<0.207 0.000126 0.0324 previousOfBest<0.317 -0.0129 0.00168
plainRank<0.143 centred<0.232 precision<0.0909 -0.00203 -0.0298 previous<0.147 -0.0283 0.0191 cosineOfBest<0.533 precision<0.375 -0.0412 0.017 cosine<0.543 0.0211 -0.00187
share<0.204 precision<0.1 cosineRank<0.167 -0.00409 0.0208 share<0.0556 -0.0151 0.000646 plainOfBest<0.254 -0.0333 previous<0.173 0.00911 0.0406
rarest<0.4 bm25OfBest<0.712 share<0.138 -0.00296 0.046 length<2.94 -0.0344 -0.00147 rarest<0.5 precision<0.286 0.0569 0.00394 length<3.3 0.000767 -0.0232
length<3.09 centredOfBest<-0.2 precision<0.375 0.00584 0.068 cosineOfBest<0.746 -0.0337 0.000702 centredOfBest<-0.289 quantitiesOfKind<0.5 0.0215 -0.0562 otherNames<1.95 -0.0175 0.0104
bm25OfBest<0.712 bm25OfBest<0.591 sentences<2.4 -0.00169 0.0225 centredRank<0.111 -0.0277 0.0218 quantitiesOfKind<0.5 previous<0.239 -0.0101 -0.0512 early<0.111 -0.0253 0.000912
names<0.532 bm25<0.167 otherNames<1.39 -0.0133 0.00588 coverage<0.152 0.062 0.00595 previous<0.358 coverage<0.104 0.0253 -0.0168 names<1 0.0426 0.00161
cosineOfBest<0.645 early<0.1 best<0.315 0.044 0.00308 precision<0.143 -0.0339 0.00969 bm25Rank<1 bm25Rank<0.5 0.0025 0.0228 best<0.358 -0.0304 0.00385
centred<0.0888 best<0.646 negated<1 0.00235 -0.0393 bigrams<0.286 -0.0568 -0.00302 cosine<0.543 bigrams<0.2 0.0423 -0.0264 quantitiesAgree<0.5 -0.0104 0.00598
rarest<0.5 rarest<0.4 best<0.443 0.00929 -0.0121 precision<0.222 0.0555 0.00992 best<0.358 bm25Rank<0.125 0.0156 -0.0268 centredRank<0.25 -0.0212 0.00768
next<0.418 share<0.204 coverageRank<1 0.00273 -0.021 precision<0.286 0.0361 -0.000333 quantitiesAgree<1 precision<0.167 -0.00663 -0.0453 rarest<0.5 0.0648 -0.0158
early<0.143 centred<0.397 bm25OfBest<1 -0.00844 -0.0393 otherNames<1.39 0.0308 -0.02 plainRank<0.25 centredOfBest<-0.334 -0.0277 0.0143 otherNames<0.693 -0.0225 0.00136
share<0.0111 early<0.143 previousOfBest<0.317 -0.0395 0.0236 pronoun<1 0.0562 -0.0144 coverageOfBest<0.278 sentences<2.4 -0.0332 0.0265 coverage<0.188 0.00794 -0.0056
centredRank<1 length<2.4 quantitiesOfKind<1 -0.0135 0.0252 centred<0.292 0.00721 -0.0104 next<0.357 length<2.83 0.0269 -0.00289 length<2.94 -0.0306 0.0242
early<0.111 previousOfBest<1 coverageOfBest<0.372 0.00726 -0.0316 otherNames<0.693 -0.0222 0.0344 previous<0.173 previousOfBest<0.211 -0.00363 0.0184 otherNames<1.1 -0.0174 0.00696
next<0.159 centredRank<0.5 nextOfBest<0.663 -0.00954 -0.0353 negated<0 -0.0282 0.00762 previous<0.52 previous<0.358 0.00518 0.0289 length<2.94 -0.0356 0.00377
coverage<0.203 share<0.0444 negated<0 0.0256 -0.0116 coverageRank<0.333 0.0284 -0.00251 rarest<0.4 cosineOfBest<0.807 0.0142 -0.0244 rarest<0.5 0.0249 -0.00256
coverageRank<0.143 share<0.0734 centred<0.397 -0.000842 0.0413 centred<0.0336 -0.00744 0.0671 share<0.0686 best<0.3 -0.0031 -0.0331 coverageOfBest<1 0.00285 -0.0104
length<3.47 otherQuantities<1.1 share<0.204 -0.00383 0.0224 share<0.0867 0.0337 -0.00236 previous<0.107 share<0.0444 -0.0345 0.00828 bm25<0.277 -0.0534 -0.00287
next<0.357 next<0.285 bigrams<0.0968 -0.00706 0.00483 bm25<0.277 0.0398 -0.00309 otherQuantities<1.61 sentences<2.3 0.0259 -0.0313 centred<0.126 -0.0168 0.0396
length<3.47 pronoun<1 nextOfBest<0.531 -0.0048 0.00706 length<2.56 0.0304 0.00391 negated<0 0.0447 next<0.314 -0.0454 -0.00545
share<0.204 bm25Rank<1 bm25Rank<0.5 -0.000407 0.0194 bigrams<0.0833 0.00673 -0.0306 plainOfBest<0.298 -0.0304 cosine<0.698 0.0487 0.00757`),
    page: readForest(`-3.7
coverageRank<0.333 coverageRank<0.0769 bm25OfBest<0.228 -0.0689 0.0213 nextOfBest<0.14 0.124 0.375 bm25OfBest<0.372 0.109 1.18
coverageRank<0.111 coverageRank<0.0588 coverageOfBest<0.0866 -0.0714 -0.0249 nextOfBest<0.0678 -0.00498 0.119 coverageOfBest<0.515 position<0.84 0.169 0.016 bm25<0.056 0.0114 0.472
coverageRank<0.0909 coverageRank<0.0526 centredOfBest<-0.176 -0.0684 0.00648 bm25OfBest<0.0924 -0.0297 0.0591 bm25Rank<0.333 centredRank<0.0526 0.0228 0.175 bm25<0.0902 0.0387 0.341
coverageOfBest<0.232 coverageOfBest<0.0866 next<0.126 -0.0703 0.0117 quantitiesOfKind<0.667 -0.0179 0.0973 coverageOfBest<0.721 next<0.0232 0.0508 0.147 centredRank<0.0476 0.0608 0.28
share<0.0313 share<0.00617 nextOfBest<0.608 -0.0679 0.0483 early<0.0263 -0.0108 0.0679 share<0.0735 next<0.0232 0.0493 0.169 precision<0.0909 -0.00524 0.264
bm25Rank<0.0909 coverageOfBest<0.0866 nextOfBest<0.608 -0.0703 0.0213 early<0.0233 -0.0301 0.0598 centredRank<0.2 position<0.438 0.115 0.031 plainRank<0.02 0.0244 0.189
coverageRank<0.0769 coverage<0.0277 centredOfBest<-0.176 -0.0698 0.0125 early<0.0233 -0.0357 0.0497 rarest<0.5 bigrams<0.0357 0.0283 0.107 coverage<0.0753 0.0142 0.182
bm25OfBest<0.266 centredRank<0.0476 previousOfBest<0.308 -0.0663 -0.00488 centredOfBest<-0.236 -0.0244 0.0328 centredRank<0.2 quantitiesAgree<0.333 0.0307 0.0985 cosine<0.455 0.00745 0.146
share<0.0107 centredRank<0.0909 nextOfBest<0.608 -0.0642 0.0108 cosineOfBest<0.717 -0.0242 0.0275 share<0.0735 nextOfBest<0.394 0.031 0.105 best<0.181 0.0367 0.15
bm25OfBest<0.16 previousOfBest<0.308 coverage<0.0104 -0.0694 -0.0234 cosineOfBest<0.545 -0.0226 0.0547 early<0.0333 bm25OfBest<0.564 -0.0144 0.0875 early<0.333 0.104 0.0282
share<0.0178 share<0.00444 cosineRank<0.111 -0.064 0.039 centredOfBest<-0.236 -0.0137 0.0254 share<0.0735 nextOfBest<0.175 0.0175 0.0783 0.119
centredRank<0.0476 early<0.0333 plainRank<0.0417 -0.0642 -0.0263 centredRank<0.0149 -0.0301 0.0254 cosineRank<0.333 position<0.277 0.0581 0.0112 cosine<0.568 0.0256 0.0947
share<0.0107 centredRank<0.0909 coverageRank<0.0244 -0.0677 -0.0325 names<0.112 -0.0109 0.0401 share<0.0735 share<0.0313 0.0139 0.0446 precision<0.167 0.0253 0.106
share<0.0107 centredRank<0.04 previousOfBest<0.308 -0.0677 -0.00491 position<0.395 0.0259 -0.0333 share<0.0735 previousOfBest<0.234 0.00715 0.062 precision<0.111 0.00264 0.0896
share<0.00855 centredRank<0.04 next<0.191 -0.0655 0.0155 position<0.129 0.0573 -0.0231 share<0.0735 early<0.0233 -0.00285 0.0402 precision<0.375 0.0518 0.105
bm25Rank<0.0588 nextOfBest<0.175 centred<0.163 -0.066 -0.0237 centredOfBest<-0.285 -0.0176 0.043 quantitiesAgree<0.333 centredOfBest<-0.236 -0.00619 0.0312 nextOfBest<0.0678 0.0298 0.0854
share<0.00617 nextOfBest<0.225 centredOfBest<-0.236 -0.0646 -0.0147 previousOfBest<0.182 -0.0174 0.0523 precision<0.167 position<0.277 0.0419 -0.0118 share<0.0313 0.0224 0.0697
share<0.00444 nextOfBest<0.608 centredRank<0.0208 -0.0675 -0.032 centredRank<0.0179 -0.0205 0.076 share<0.0735 plain<0.0425 0.0431 0.00252 plain<0.125 0.101 0.0482
coverageRank<0.0435 next<0.0932 bm25OfBest<0.127 -0.0589 -0.0144 cosineRank<0.0172 -0.0164 0.0345 precision<0.167 previous<0.132 -0.0102 0.0418 otherQuantities<0.693 0.0226 0.0585
share<0.00617 nextOfBest<0.608 cosineRank<0.0172 -0.0666 -0.0314 cosineOfBest<0.618 0.000283 0.0728 share<0.0735 position<0.239 0.0387 -0.00314 best<0.285 0.0236 0.0727
coverageOfBest<0.0866 centredOfBest<-0.176 centred<0.0811 -0.0621 -0.0241 cosineRank<0.111 -0.00268 0.0477 cosineOfBest<0.941 otherQuantities<0.693 -0.00802 0.0294 centredRank<0.333 0.0155 0.0676
share<0.00444 nextOfBest<0.297 early<0.0294 -0.0648 -0.0207 best<0.2 -0.0164 0.0395 share<0.0735 nextOfBest<0.0678 -0.00879 0.0248 quantitiesAgree<0.333 0.027 0.0652
share<0.00617 nextOfBest<0.608 centredRank<0.0333 -0.0599 -0.016 coverage<0.0366 0.049 -0.0034 precision<0.5 centredRank<0.2 -0.000205 0.0345 position<0.84 0.0673 -0.0135
rarest<0.5 precision<0.0196 previousOfBest<0.234 -0.0553 0.0106 early<0.0233 -0.0201 0.0131 precision<0.286 early<0.0385 0.00572 0.0549 best<0.2 0.015 0.0863
share<0.0235 centredOfBest<-0.314 share<0.00275 -0.0536 -0.0133 length<1.95 0.0304 -0.00865 plainOfBest<0.199 names<0.348 0.103 0.0267 bigrams<0.0357 -0.00749 0.0332
coverageRank<0.0244 previousOfBest<0.234 position<0.0588 0.00898 -0.0596 sentences<5.19 0.0444 -0.0223 position<0.354 otherQuantities<0.693 0.00642 0.0482 bigrams<0.0357 -0.029 0.0226
share<0.00444 early<0.0333 centredRank<0.0667 -0.0587 -0.00608 centredOfBest<-0.364 -0.0268 0.0624 precision<0.286 early<0.1 -0.00821 0.0319 rarest<0.5 0.0211 0.0725
precision<0.0196 nextOfBest<0.394 early<0.0294 -0.0585 -0.017 sentences<4.36 -0.00562 0.0352 early<0.0233 nextOfBest<0.225 -0.026 0.0312 quantitiesAgree<0.333 0.0122 0.0383
coverageOfBest<0.0866 centred<0.0811 previous<0.0977 -0.0543 0.023 length<2.08 0.0386 -0.0294 plain<0.0425 cosineOfBest<0.291 0.102 0.0179 coverageOfBest<0.721 -0.0105 0.0282
coverageRank<0.0244 nextOfBest<0.225 early<0.0294 -0.0619 0.00362 early<0.00893 -0.0149 0.0439 cosineRank<0.333 nextOfBest<0.0678 -0.0144 0.0208 sentences<4.91 0.0252 0.061
coverageRank<0.0145 centredRank<0.0208 plainRank<0.0233 -0.0576 -0.00191 cosineOfBest<0.717 -0.019 0.026 cosineOfBest<0.941 position<0.164 0.0229 -0.00879 previous<0.0356 0.0236 0.057
share<0.0107 cosineOfBest<0.582 nextOfBest<0.175 -0.0512 0.015 position<0.395 0.0268 -0.017 previous<0.132 position<0.481 0.018 -0.00892 best<0.414 0.0579 0.01
rarest<0.5 nextOfBest<0.608 centredRank<0.0149 -0.0448 -0.0099 sentences<4.69 0.0119 0.0612 plain<0.125 sentences<4.69 0.09 0.0112 centredRank<0.2 -0.0111 0.0462
previousOfBest<0.234 coverage<0.0104 plainRank<0.0909 -0.0441 0.0443 position<0.164 0.0168 -0.00944 coverage<0.0753 otherNames<1.39 0.0797 0.00662 bigrams<0.0357 -0.000523 0.0321
next<0.0463 share<0.00275 centred<0.0811 -0.0562 -0.00722 cosineOfBest<0.941 -0.0105 0.0272 otherQuantities<0.693 centredOfBest<-0.314 -0.0196 0.0196 cosineOfBest<0.618 0.0709 0.024
previousOfBest<0.234 centredOfBest<-0.394 position<0.239 -0.0104 -0.0461 precision<0.5 -0.00187 0.032 plainRank<0.111 quantitiesAgree<0.333 0.0204 0.0704 sentences<5.36 0.00468 0.0591
share<0.0313 early<0.0294 next<0.0349 -0.0453 -0.00568 centredOfBest<-0.236 -0.0106 0.0377 plainRank<0.0909 names<0.348 0.0939 0.0182 centred<0.136 -0.0363 0.0146
coverageRank<0.0119 cosineRank<0.111 position<0.0588 0.00374 -0.0532 centredOfBest<-0.143 -0.00118 0.0319 rarest<0.5 position<0.84 0.0042 -0.0471 position<0.025 -0.00772 0.0359
share<0.0313 centredOfBest<-0.314 otherQuantities<1.1 -0.0343 0.0265 length<2.08 0.0328 -0.00471 plainRank<0.0909 coverageRank<0.333 0.0802 0.025 rarest<0.5 -0.00827 0.0264
bm25Rank<0.0143 centred<0.345 bigrams<0.05 -0.0499 0.0205 bm25Rank<0.0118 0.0326 -0.0103 centredOfBest<-0.0464 next<0.0232 -0.0123 0.0131 coverageOfBest<0.721 0.000372 0.0504
rarest<0.5 previousOfBest<0.234 nextOfBest<0.608 -0.018 0.0275 cosine<0.568 0.0225 -0.00502 share<0.0459 coverage<0.104 0.0232 -0.0267 plainRank<0.111 0.0664 0.0271
precision<0.286 position<0.395 plain<0.125 0.0132 -0.0139 next<0.191 -0.0311 0.033 fragment<1 precision<0.375 0.0109 0.0537 otherNames<0.693 0.0302 -0.0163
precision<0.375 early<0.0233 bigrams<0.05 -0.0345 0.0148 best<0.434 0.0133 -0.0154 fragment<1 position<0.84 0.0555 -0.012 cosine<0.288 0.044 -0.011
otherQuantities<0.693 centredOfBest<-0.394 early<0.0233 -0.0515 -0.0177 early<0.0333 -0.00694 0.0131 position<0.202 cosineOfBest<0.291 0.0909 0.0285 rarest<0.5 -0.00528 0.0318
centredRank<0.0149 share<0.00275 length<0.693 0.0264 -0.0479 plainRank<0.0313 0.0422 -0.039 share<0.0735 plain<0.125 0.00822 -0.0167 quantitiesAgree<0.333 0.00226 0.0356
otherQuantities<0.693 centred<0.0811 bm25OfBest<0.777 -0.0446 0.0389 next<0.191 -0.00716 0.0275 plainRank<0.143 share<0.0313 0.0105 0.0535 bm25OfBest<0.777 -0.0146 0.0233
previousOfBest<0.308 names<0.112 early<0.1 -0.0344 0.02 share<0.0735 -0.00628 0.0199 otherNames<0.693 early<0.0233 0.0139 0.0678 early<0.0104 0.0487 0.00557
coverageRank<0.0204 cosineRank<0.0172 previous<0.132 -0.0515 0.00963 length<2.08 0.0229 -0.0202 previous<0.132 plain<0.125 0.00934 -0.0147 bigrams<0.069 0.0136 0.0407
cosineOfBest<0.941 position<0.791 best<0.468 0.00454 -0.0215 negated<0 0.0285 -0.0479 centredRank<0.333 length<2.89 -0.0272 0.0236 previous<0.201 0.0398 -0.00758
nextOfBest<0.608 share<0.00617 early<0.0333 -0.0431 0.00615 plainRank<0.0769 0.0189 -0.00536 early<0.0204 centred<0.11 0.000356 0.0775 coverageOfBest<0.33 0.0359 0.000388
share<0.0735 early<0.0435 centred<0.0811 -0.0408 -0.00345 coverageRank<0.333 0.0188 -0.0263 precision<0.5 plainRank<0.333 0.0234 -0.00413 early<0.0769 0.0529 0.0128
otherQuantities<0.693 nextOfBest<0.0678 centredOfBest<-0.587 -0.0513 -0.0154 best<0.495 0.00973 -0.0243 early<0.0526 sentences<4.91 -0.0113 0.0165 cosineRank<0.04 0.0673 0.0147
previousOfBest<0.234 centredOfBest<-0.394 quantitiesOfKind<0.667 -0.0316 0.0364 sentences<4.86 -0.00148 0.0202 coverage<0.0753 bigrams<0.0357 0.0562 -0.00723 bigrams<0.0357 -0.0116 0.0233
previousOfBest<0.234 cosineRank<0.0172 early<0.143 -0.0407 0.0335 plainRank<0.0105 0.0543 -0.00665 otherNames<1.39 sentences<4.56 0.00816 0.0489 cosine<0.601 -0.0272 0.0201
position<0.202 position<0.025 coverage<0.0753 0.0225 -0.0373 centredRank<0.0149 -0.0121 0.0298 centredOfBest<-0.0464 position<0.791 -0.00723 -0.0333 coverageOfBest<0.721 -0.00124 0.0338
otherQuantities<0.693 cosineOfBest<0.505 best<0.335 -0.0148 -0.0505 precision<0.5 -0.0067 0.0296 early<0.0435 early<0.0104 0.0191 -0.00938 coverageOfBest<0.232 0.0642 0.00899
nextOfBest<0.608 otherQuantities<0.693 bm25OfBest<0.372 -0.0259 0.00222 plain<0.0783 0.0254 -0.00723 plainRank<0.0233 coverage<0.0887 0.0949 0.00495 best<0.165 -0.0274 0.023
previousOfBest<0.418 position<0.84 cosineOfBest<0.941 -0.0055 0.0165 share<0.0235 -0.0493 -0.0034 plainRank<0.0556 otherNames<1.39 0.0652 -0.0151 position<0.202 0.0194 -0.00996
nextOfBest<0.608 early<0.0294 previous<0.132 -0.0225 0.0229 coverage<0.165 0.00882 -0.0141 early<0.0204 best<0.468 0.062 0.0014 best<0.165 -0.0293 0.0125
share<0.0735 bm25<0.192 position<0.84 0.00273 -0.0375 early<0.00613 0.00394 -0.0364 precision<0.5 bm25<0.138 0.032 -0.000057 early<0.1 0.0544 0.0113
precision<0.286 previousOfBest<0.234 otherQuantities<1.61 -0.0204 0.025 plainOfBest<0.824 0.0151 -0.037 otherNames<0.693 quantitiesAgree<0.333 0.00356 0.0517 centredOfBest<-0.101 -0.0105 0.0272
rarest<0.5 previousOfBest<0.234 nextOfBest<0.608 -0.0114 0.0291 coverage<0.0463 0.0379 0.00254 quantitiesOfKind<0.667 precision<0.286 -0.00103 0.0246 0.0456
share<0.0735 plainRank<0.333 early<0.0435 -0.00559 0.0123 next<0.191 -0.0304 0.00694 early<0.0104 0.0484 plain<0.125 0.0317 0.00392
nextOfBest<0.608 early<0.0233 early<0.0123 -0.00166 -0.0395 coverage<0.165 0.00885 -0.0154 early<0.0204 next<0.126 0.00155 0.0603 otherNames<0.693 0.0287 -0.00288
otherNames<0.693 previous<0.024 centred<0.0811 -0.0254 0.00971 bm25<0.11 0.0424 0.00787 centredRank<0.2 plainRank<0.0769 0.000763 -0.0213 coverageOfBest<0.721 -0.00619 0.0244
nextOfBest<0.225 centredOfBest<-0.0464 previousOfBest<0.418 -0.0123 0.0136 bigrams<0.05 -0.00222 0.031 sentences<5.36 share<0.0313 -0.00689 0.0181 plainOfBest<0.137 0.0796 0.00497
coverageRank<0.333 best<0.468 precision<0.167 0.000988 0.0242 fragment<1 -0.0305 0.00758 coverageOfBest<0.721 coverageOfBest<0.404 0.00277 -0.0472 best<0.285 -0.0227 0.0179
otherQuantities<0.693 centredRank<0.0909 centredRank<0.00353 0.0393 -0.0196 previous<0.201 0.00755 -0.0235 cosineRank<0.04 bm25Rank<0.00746 -0.032 0.0389 bigrams<0.069 -0.00979 0.0179
otherQuantities<0.693 cosineOfBest<0.545 best<0.219 0.00733 -0.0343 next<0.191 0.0000571 0.0419 cosine<0.483 quantitiesOfKind<0.5 -0.00893 0.045 centredRank<0.2 -0.013 0.014
otherNames<0.693 best<0.335 cosine<0.0787 -0.0189 0.0277 otherQuantities<0.693 -0.0232 0.0174 share<0.0735 plain<0.125 -0.00591 -0.027 cosineRank<0.333 -0.00451 0.022
quantitiesAgree<0.333 position<0.164 centredOfBest<-0.517 -0.023 0.0231 next<0.191 -0.0187 0.0194 quantitiesOfKind<0.667 bigrams<0.05 -0.00811 0.014 plainRank<0.0769 0.0677 0.00966
precision<0.5 cosineRank<0.00952 best<0.235 0.00664 -0.0462 plain<0.125 0.0081 -0.0113 fragment<1 coverageOfBest<0.232 -0.0121 0.0493 cosineRank<0.04 0.0341 -0.023
previousOfBest<0.234 rarest<0.5 next<0.191 -0.011 0.0191 length<2.71 -0.000565 0.0374 length<1.61 position<0.611 0.0667 -0.00739 early<0.0104 0.0427 0.00107
otherNames<0.693 share<0.0178 coverage<0.0277 0.0164 -0.0234 bm25<0.11 0.052 0.00466 share<0.00275 nextOfBest<0.175 -0.0342 0.00682 plainRank<0.00847 0.0594 -0.00347
position<0.84 length<1.95 share<0.0107 -0.000474 0.0325 coverageOfBest<0.196 0.0151 -0.00638 centredRank<0.0667 length<3.26 -0.051 0.00359 centredRank<0.2 0.036 -0.0242
plain<0.171 centred<-0.195 previous<0.0615 -0.044 0.00833 bm25<0.192 0.011 -0.0191 names<0.544 rarest<0.5 -0.0267 0.00411 best<0.384 -0.0153 0.0427
precision<0.167 early<0.1 centred<0.0202 -0.0385 -0.00558 centredOfBest<-0.285 -0.00783 0.0571 sentences<5.36 bm25<0.056 0.0432 -0.00231 best<0.235 0.0761 0.00909
position<0.84 next<0.191 precision<0.5 -0.00375 0.0177 coverage<0.236 0.0307 -0.0108 negated<0 centredOfBest<-0.624 -0.00364 0.0487 length<2.94 -0.0489 0.00141
previous<0.132 plain<0.171 position<0.791 0.00291 -0.023 names<0.348 -0.0292 0.00291 position<0.395 plain<0.171 -0.0116 0.0217 coverage<0.236 0.0434 -0.012
position<0.277 nextOfBest<0.0678 plainRank<0.02 0.0316 -0.00674 nextOfBest<0.225 0.0305 0.00343 next<0.191 precision<0.375 -0.0177 0.011 precision<0.25 0.0392 0.00492
rarest<0.5 length<1.95 centred<0.136 -0.00583 0.0283 plain<0.248 -0.00418 -0.0224 quantitiesOfKind<0.667 plain<0.248 -0.00284 0.0319 coverage<0.128 0.0613 0.0115
next<0.191 previous<0.132 names<0.0684 -0.0136 0.00141 bm25Rank<0.333 0.0231 -0.0157 bm25<0.192 precision<0.111 0.00187 0.0423 cosine<0.538 0.00431 -0.0242
rarest<0.5 position<0.84 best<0.58 0.00139 -0.023 cosineRank<0.0769 -0.0462 -0.00514 best<0.315 cosine<0.428 0.0258 -0.018 share<0.0459 -0.0155 0.0383
plainRank<0.111 share<0.0235 plainRank<0.027 0.0151 -0.00774 bm25<0.138 0.045 0.00518 plainRank<0.2 bm25<0.031 0.0146 -0.0244 bm25<0.138 0.0121 -0.0128
previous<0.132 coverage<0.0753 share<0.00617 -0.00761 0.0259 previous<0.0477 0.000908 -0.0185 quantitiesAgree<0.333 precision<0.0556 -0.0296 0.00949 length<2.08 0.0638 0.018
cosineOfBest<0.941 coverageRank<0.333 early<0.0294 -0.00921 0.0113 early<0.0104 0.0221 -0.023 names<0.0684 early<0.0526 -0.0277 0.0115 centred<0.382 -0.0108 0.0276
share<0.0313 position<0.791 bm25<0.0658 0.00788 -0.0135 previousOfBest<0.632 -0.046 0.00816 early<0.0104 cosineRank<0.0172 -0.00828 0.0627 coverageOfBest<0.404 0.0277 -0.00601
plainRank<0.0105 nextOfBest<0.225 cosineOfBest<0.337 -0.0316 0.0206 best<0.315 0.0928 -0.00778 share<0.0735 coverageRank<0.333 -0.00497 -0.0252 best<0.285 -0.00953 0.0186
position<0.84 plainRank<0.0105 next<0.0349 -0.00207 0.0638 precision<0.167 -0.00881 0.00405 cosineRank<0.0769 kindClash<1 -0.0533 -0.00313 cosineRank<0.2 0.0199 -0.0167
centredOfBest<-0.394 previousOfBest<0.0758 cosine<0.196 -0.00989 -0.0309 coverage<0.0887 0.0187 -0.0127 cosine<0.483 bm25Rank<0.0118 -0.0178 0.0184 cosineOfBest<0.831 -0.0162 0.00585
previousOfBest<0.234 length<3.09 length<1.39 0.0141 -0.00964 coverageOfBest<0.196 -0.0195 0.0248 coverageOfBest<0.515 otherQuantities<1.1 0.0265 -0.017 previous<0.201 0.00544 -0.028
position<0.655 coverageRank<0.00746 centredOfBest<-0.176 -0.0363 0.00352 coverageRank<0.333 0.0084 -0.00701 sentences<4.86 cosineOfBest<0.941 -0.0425 0.00736 centredRank<0.111 -0.0109 0.0335
centred<-0.0963 nextOfBest<0.0678 bm25OfBest<0.564 -0.0456 0.00918 cosine<0.136 0.0322 -0.0206 position<0.164 bigrams<0.0357 0.0237 -0.00272 best<0.58 -0.000105 -0.0307
rarest<0.5 coverageRank<0.333 share<0.00617 -0.00981 0.00754 length<1.95 0.0219 -0.0218 otherQuantities<0.693 precision<0.375 -0.0178 0.0213 share<0.0313 -0.0246 0.0324
best<0.495 cosineRank<0.0667 precision<0.286 -0.0151 0.0108 coverage<0.0548 0.0339 0.00248 names<0.544 cosineRank<0.0667 -0.000353 -0.0406 plainOfBest<0.258 -0.0075 0.0322
quantitiesOfKind<0.667 centred<0.0508 bm25OfBest<0.777 -0.0288 0.0306 early<0.0104 0.0256 -0.00596 plain<0.0981 coverage<0.104 0.0548 0.0049 centredOfBest<-0.207 -0.0425 -0.00138
cosine<0.428 centred<0.136 plain<0.0425 0.0162 -0.0278 next<0.0592 0.0435 -0.00105 otherNames<0.693 centred<0.223 -0.0269 0.0174 position<0.025 -0.0334 -0.00635
coverageOfBest<0.515 precision<0.167 position<0.129 0.0196 -0.00786 position<0.791 0.0208 -0.0274 sentences<5.36 length<2.71 -0.0224 -0.00346 centredRank<0.0476 -0.0125 0.0328
early<0.0104 previousOfBest<0.234 next<0.0463 -0.0158 0.0192 best<0.364 0.0601 -0.00191 position<0.655 coverage<0.0548 0.0106 -0.00438 centredOfBest<-0.0464 -0.0342 0.013
precision<0.5 otherQuantities<0.693 nextOfBest<0.225 -0.0201 0.007 cosine<0.428 0.0233 -0.0025 share<0.00855 early<0.1 -0.0345 0.00412 early<0.143 0.0344 -0.0178
bm25Rank<0.00535 centredRank<0.111 position<0.892 -0.0394 -0.00236 0.00214 coverage<0.0753 position<0.565 0.0175 -0.00967 centredRank<0.0526 -0.0151 0.0046
share<0.0313 coverage<0.0753 centredRank<0.143 -0.00515 0.0343 centredOfBest<-0.314 -0.037 -0.00952 coverageRank<0.333 cosineRank<0.333 0.0278 -0.00694 fragment<1 0.00364 -0.0262
position<0.84 length<2.08 names<0.5 0.0191 -0.0108 names<0.112 -0.0137 0.00488 length<2.71 kindClash<1 -0.0428 0.00127 previousOfBest<0.0758 0.0276 -0.018
plainRank<0.0105 cosineRank<0.00952 nextOfBest<0.225 -0.035 0.0253 names<0.544 0.053 -0.0227 early<0.1 bm25<0.0902 -0.0143 0.00581 bm25<0.0658 0.037 -0.00348
position<0.84 sentences<5.69 early<0.00613 0.0379 -0.000662 nextOfBest<0.225 -0.00281 0.0446 negated<0 centredOfBest<-0.624 -0.0022 0.0428 centredOfBest<-0.207 -0.0433 -0.000992
share<0.00444 centredRank<0.0149 bm25Rank<0.0455 -0.0406 0.00507 bm25OfBest<0.0924 0.0109 -0.0275 bm25Rank<0.0667 plainRank<0.027 0.0529 0.00441 precision<0.0909 -0.0385 0.00183
cosine<0.136 share<0.00275 next<0.0743 -0.032 0.0169 plain<0.0612 0.0859 -0.0167 bm25OfBest<0.451 cosine<0.568 -0.000643 -0.0203 plainRank<0.111 0.0166 -0.00308
sentences<4.91 early<0.0233 bigrams<0.0357 -0.0419 -0.00112 cosineOfBest<0.291 0.0253 -0.00505 precision<0.25 cosineOfBest<0.789 -0.00792 0.0202 bm25<0.11 0.0385 0.00746
share<0.0313 coverage<0.0887 centredOfBest<-0.0464 0.000102 0.0457 centredOfBest<-0.314 -0.0416 -0.0133 plainRank<0.0909 previous<0.201 0.0315 -0.0113 cosine<0.288 -0.0275 0.00647
plainRank<0.027 early<0.0233 sentences<5.06 -0.0282 0.0173 centred<0.163 -0.000745 0.0618 share<0.0235 centredOfBest<-0.236 -0.0246 0.00185 cosine<0.601 0.0109 -0.0097
centredOfBest<-0.314 quantitiesOfKind<0.667 bm25Rank<0.333 -0.0155 0.00917 early<0.0769 -0.00878 0.0428 otherQuantities<1.1 fragment<1 0.011 -0.00968 plain<0.125 0.00704 -0.0367
precision<0.5 previousOfBest<0.632 nextOfBest<0.608 -0.00601 0.0104 plainRank<0.0476 0.05 0.0000903 fragment<1 coverageRank<0.0909 -0.0158 0.0499 centredRank<0.00538 0.0618 -0.0104
share<0.00617 precision<0.0556 cosineRank<0.00952 -0.0379 0.013 position<0.025 0.008 -0.0371 bm25Rank<0.0313 previousOfBest<0.182 0.0641 -0.00764 precision<0.167 -0.00773 0.01
cosine<0.428 cosine<0.288 sentences<4.69 0.0093 -0.0205 sentences<4.86 0.00559 0.0422 centredRank<0.2 coverageOfBest<0.113 0.0125 -0.0112 plainRank<0.111 0.021 -0.000854
share<0.0459 bm25OfBest<0.564 bm25<0.192 0.00288 -0.0369 plainRank<0.0909 0.00262 -0.0335 position<0.0923 bm25<0.138 0.0189 -0.0329 plainRank<0.0175 -0.021 0.0152
sentences<4.91 cosine<0.196 position<0.523 0.0279 -0.0224 centred<0.11 -0.0288 -0.00638 bm25OfBest<0.451 otherNames<2.08 -0.0124 0.0332 next<0.0932 0.0312 -0.011
plainRank<0.027 early<0.0233 sentences<5 -0.0299 0.0078 bm25<0.0762 0.0649 -0.00351 share<0.0235 bm25<0.0477 -0.00639 -0.0269 plainOfBest<0.548 0.00909 -0.00694
pronoun<1 centredOfBest<-0.394 plain<0.0425 0.00342 -0.0294 cosineOfBest<0.651 0.022 0.000935 precision<0.111 centredRank<0.00538 0.00481 -0.0402 next<0.0349 0.0212 -0.0234
best<0.495 best<0.364 plainRank<0.00847 0.0378 -0.00149 early<0.0435 0.00325 0.038 coverageOfBest<0.721 cosineOfBest<0.582 0.00587 -0.0305 0.0319
sentences<4.91 sentences<4.43 early<0.1 -0.00716 0.0177 previousOfBest<0.418 -0.0247 0.00628 coverage<0.0887 best<0.335 0.0376 -0.0128 plain<0.0612 -0.0294 0.00992
negated<0 fragment<1 best<0.165 -0.00724 0.0472 cosine<0.109 0.0235 -0.0221 bigrams<0.069 bm25<0.138 -0.00012 -0.0161 rarest<0.5 0.00196 0.033
rarest<0.5 names<0.5 precision<0.25 -0.00846 0.00921 centredOfBest<-0.394 -0.0352 -0.00662 length<2.71 centredOfBest<-0.176 0.0155 -0.0247 bm25Rank<0.0588 -0.0169 0.0322
position<0.164 coverage<0.0887 share<0.0107 0.0102 0.0482 share<0.0735 -0.00959 0.0244 best<0.495 otherNames<0.693 0.012 -0.00505 names<0.544 -0.0264 0.0153
share<0.00444 cosineRank<0.111 sentences<4.51 -0.00502 -0.0292 bm25OfBest<0.0924 0.0304 -0.0126 sentences<5.36 best<0.495 0.0039 -0.0186 cosine<0.428 0.0461 0.00702
cosineRank<0.0667 plain<0.0425 share<0.0313 -0.0033 0.0249 centredOfBest<-0.517 -0.05 -0.0147 position<0.699 bm25OfBest<0.0285 0.0265 -0.000204 otherNames<1.39 0.00438 0.0469
early<0.0233 next<0.0463 bigrams<0.05 -0.0269 0.00395 length<1.61 0.0626 -0.00722 coverageRank<0.0286 cosine<0.51 0.0461 -0.0128 length<1.1 -0.023 0.00383
bm25Rank<0.111 share<0.0107 bm25<0.0395 0.000973 -0.024 plainRank<0.0556 0.0354 0.00563 coverageOfBest<0.113 cosineOfBest<0.117 -0.00379 0.0431 bigrams<0.0357 -0.0186 -0.000801
cosineOfBest<0.941 otherNames<2.3 bm25<0.138 -0.00113 -0.014 names<0.112 -0.0103 0.0405 otherNames<2.3 length<2.64 0.00365 0.0324 -0.0161
fragment<1 sentences<4.36 early<0.1 -0.0116 0.0222 next<0.191 0.00518 0.0394 coverage<0.0753 share<0.0107 -0.00543 0.0343 next<0.126 -0.0328 -0.0101
share<0.0313 coverage<0.0887 plainRank<0.0233 0.0161 -0.00822 cosineRank<0.0667 -0.0351 -0.0144 plainRank<0.0909 otherQuantities<0.693 -0.00265 0.036 best<0.27 -0.0183 0.00796
bm25<0.138 share<0.0107 previous<0.024 0.00911 -0.0179 coverageRank<0.0667 0.0428 0.00653 position<0.565 sentences<4.36 0.0102 -0.0153 sentences<4.91 -0.0334 -0.00147
best<0.235 centred<-0.0385 share<0.00275 -0.00159 0.0694 cosineOfBest<0.751 -0.0182 0.0196 cosineRank<0.00952 position<0.025 0.00595 -0.0472 bm25Rank<0.00943 0.0378 -0.00467
position<0.84 next<0.191 centred<-0.155 -0.0242 0.000472 position<0.523 -0.00513 0.0491 rarest<0.5 previousOfBest<0.0758 -0.0106 -0.0427 0.0103
early<0.1 best<0.58 position<0.655 0.00545 -0.0113 position<0.744 -0.0355 0.0259 best<0.414 otherNames<1.39 -0.00898 0.0222 nextOfBest<0.0678 0.00706 0.0388
best<0.495 previous<0.132 cosineRank<0.0769 -0.00995 0.00566 best<0.384 0.0283 -0.00702 names<0.544 cosineOfBest<0.651 -0.00542 -0.0406 position<0.129 -0.00121 0.034
sentences<5.36 bm25<0.0395 otherQuantities<0.693 -0.00395 0.0327 centred<0.382 -0.000419 -0.0143 coverageRank<0.0244 early<0.0294 -0.0315 0.0182 plainRank<0.0556 0.0499 0.00635
precision<0.167 coverageOfBest<0.196 coverageOfBest<0.164 -0.00204 0.0363 cosineOfBest<0.505 -0.0383 -0.00641 fragment<1 otherQuantities<1.1 0.0213 -0.0174 coverageRank<0.04 0.0345 -0.0121
cosine<0.568 centred<0.11 quantitiesOfKind<0.667 -0.00943 0.0297 centredRank<0.0208 0.0394 0.00852 best<0.315 next<0.0932 0.0163 -0.0146 coverageOfBest<0.721 -0.0245 0.00954
coverage<0.0753 bm25<0.0658 sentences<3.56 -0.0269 0.0085 position<0.791 0.0444 -0.0101 fragment<1 position<0.164 0.0174 -0.00135 bm25Rank<0.111 0.0163 -0.0159
early<0.0104 length<1.1 centred<-0.155 -0.0183 0.0736 share<0.0235 -0.0159 0.0293 position<0.655 previous<0.201 0.00133 -0.0207 next<0.0932 -0.0325 0.000606
negated<0 names<0.5 best<0.306 0.0136 0.0566 centredRank<0.111 -0.0302 0.00434 centredRank<0.0149 metadata<1 -0.0307 0.0255 cosine<0.428 0.00975 -0.00594
coverageOfBest<0.196 otherQuantities<0.693 early<0.0294 -0.0278 0.00598 early<0.00893 -0.0217 0.0376 position<0.0923 coverageRank<0.333 -0.00301 -0.0383 bigrams<0.0357 -0.00682 0.0075
position<0.025 coverageRank<0.0286 0.0351 centred<0.163 -0.00928 -0.0418 position<0.395 cosineRank<0.04 0.015 -0.000574 centred<0.0811 -0.0301 -0.00228
cosine<0.0469 share<0.0235 early<0.00461 -0.00048 -0.0347 0.00234 position<0.164 coverageOfBest<0.164 0.0249 0.00461 early<0.0104 0.0118 -0.00442
pronoun<1 next<0.191 best<0.235 0.00816 -0.00327 plain<0.0783 0.00118 0.0338 bigrams<0.05 cosine<0.641 -0.0447 0.0123 otherNames<1.61 0.0284 -0.0216
share<0.0735 length<1.39 plainRank<0.0105 0.0606 -0.00444 position<0.791 -0.00506 -0.029 names<0.348 position<0.0923 -0.00912 0.0327 cosineOfBest<0.878 -0.0185 0.0106
centred<-0.195 coverageOfBest<0.33 length<1.39 -0.0391 0.000609 0.0103 cosineRank<0.00342 length<1.39 0.0566 -0.00786 cosineRank<0.00541 -0.0264 0.00331
centredRank<0.00538 share<0.00275 position<0.699 -0.0162 0.021 share<0.0178 0.075 -0.0123 nextOfBest<0.175 otherNames<0.693 0.0158 -0.00234 position<0.611 -0.0131 0.0108
coverageOfBest<0.515 previousOfBest<0.144 early<0.1 -0.00853 0.0155 position<0.0923 -0.0163 0.0202 fragment<1 precision<0.375 -0.00758 0.0295 otherNames<1.61 -0.0302 0.00638
best<0.495 cosineRank<0.0667 cosineRank<0.04 0.00713 -0.0165 bm25Rank<0.037 0.0427 0.0107 plainOfBest<0.824 coverageRank<0.0909 -0.00189 -0.0282 plainRank<0.333 -0.0161 0.0294`),
  },
  supported: readForest(`-0.0863
tail<0.74 coverageAnywhere<0.59 chance<0.564 -0.0169 -0.048 quantitiesClash<1 0.0142 -0.0281 coverageOfFirst<0.397 missingNames<0.693 0.0237 -0.0207 negationDiffers<1 0.0573 -0.00332
tail<0.74 missingNamesAnywhere<0.693 cosine<0.629 -0.022 0.0153 centred<0.722 -0.0463 0.00422 coverageOfFirst<0.397 secondChance<0.225 0.0144 -0.0185 superlative<1 0.0537 -0.00406
tail<0.74 missingNamesAnywhere<0.693 cosineOfBest<0.663 -0.0284 0.0138 cosineMean<0.73 -0.0478 -0.00696 rarestMissing<3.55 missingAnywhere<1.1 0.0492 -0.0026 length<3.04 0.00865 -0.0186
rarestMissing<2.23 citedLength<3.91 coverage<0.664 0.0109 0.0632 cosineOfBest<0.749 0.0229 -0.00935 quantitiesClash<1 cosineOfBest<0.688 -0.0172 0.0145 otherNames<2.56 -0.0487 -0.00949
coverageOfFirst<0.798 coverageAnywhere<0.426 missingNames<0.693 -0.00748 -0.0368 quantitiesClash<1 0.0101 -0.0275 secondChance<0.166 0.0624 0.0108
coverageAnywhere<0.625 cosineMean<0.4 coverage<0.498 -0.0547 0.00867 names<0.61 -0.0204 0.00667 quantitiesClash<1 bigrams<0.28 0.00905 0.0375 coverage<0.438 -0.00294 -0.0424
tail<0.74 cosineMean<0.4 coverage<0.498 -0.0486 0.00227 centred<0.489 0.00933 -0.0241 missingAnywhere<1.1 centred<0.489 0.0128 0.0487 cosineMean<0.4 -0.0217 0.0099
coverageAnywhere<0.625 cosineMean<0.4 length<2.4 -0.0158 -0.0549 chance<0.388 0.012 -0.0135 secondChance<0.144 negationDiffers<1 0.0421 -0.017 citedLength<4.44 0.00972 -0.0217
missingAnywhere<1.1 rarestMissing<2.23 negationDiffers<1 0.0495 -0.0196 length<2.2 -0.0136 0.0117 cosineMean<0.463 coverage<0.475 -0.0544 -0.00597 missingPlain<1.39 -0.0219 0.00814
coverage<0.725 cosineMean<0.4 secondChance<0.618 -0.0382 0.00864 cosineOfBest<0.688 -0.017 0.0118 negationDiffers<1 secondChance<0.144 0.0591 0.00417 -0.0196
tail<0.17 secondChance<0.0867 -0.0481 chances<1.42 0.00335 -0.0302 quantitiesClash<1 missingNamesAnywhere<0.693 0.0306 -0.00197 -0.0409
coverageAnywhere<0.59 tail<0.74 cosineOfBest<0.688 -0.034 -0.0061 cited<2 0.0293 -0.012 yearClash<1 kindClash<1 0.0226 -0.0195 -0.026
coverageOfFirst<0.798 quantitiesClash<1 cosineOfBest<0.619 -0.0184 0.0078 missingPlain<1.1 -0.0454 -0.0143 cosineOfBest<0.635 0.0125 0.0536
missingNamesAnywhere<0.693 plainAnywhere<0.203 cosineMean<0.439 0.00665 -0.0265 secondChance<0.206 0.0266 0.0046 cosineMean<0.439 -0.0511 plainAnywhere<0.617 0.00605 -0.0168
missingNamesAnywhere<0.693 quantitiesClash<1 kindClash<1 0.0195 -0.0269 missingPlain<1.1 -0.0416 -0.00471 rarestMissing<3.83 chances<0.998 -0.0117 0.0117 plain<0.125 -0.00987 -0.0575
coverageOfFirst<0.798 quantitiesClash<1 tail<0.17 -0.0176 0.00881 bigrams<0.0417 -0.00107 -0.0436 cosine<0.629 0.00904 0.0477
coverageOfFirst<0.713 missingNamesAnywhere<0.693 quantitiesAgree<1 -0.00629 0.0221 rarestMissing<3.83 -0.008 -0.0494 coverageAnywhere<0.772 centred<0.683 -0.00179 0.0106 0.0384
tail<0.74 missingNamesAnywhere<0.693 centred<0.438 0.0122 -0.0154 chances<0.394 0.00359 -0.0346 cited<2 chance<0.427 0.0134 0.0431 superlative<1 0.0102 -0.0225
missingNamesAnywhere<0.693 cosineOfBest<0.688 quantitiesAgree<1 -0.0138 0.0146 yearClash<1 0.0234 -0.0269 rarestMissing<3.83 cosine<0.724 -0.0144 0.0127 cosineMean<0.564 -0.0508 -0.00865
coverage<0.646 chances<1.42 kindClash<1 0.00502 -0.0326 cited<4 -0.0314 0.00357 negationDiffers<1 coverage<0.926 0.00977 0.0473 plainAnywhere<1 0.0098 -0.0209
missingNamesAnywhere<0.693 cosine<0.629 coverageAnywhere<0.661 -0.0184 0.00535 yearClash<1 0.0148 -0.0249 rarestMissing<3.87 cosine<0.682 -0.02 0.00568 -0.045
coverage<0.926 cosineMean<0.4 missingAnywhere<1.1 -0.000239 -0.0372 trigrams<0.579 0.00397 -0.0349 0.0354
quantitiesClash<1 tail<0.4 plain<1 -0.00245 -0.0398 secondChance<0.144 0.0364 0.00539 bigrams<0.0417 coverageAnywhere<0.511 -0.0169 0.0159 order<0.227 -0.0075 -0.0491
tail<0.469 cosineOfBest<0.688 citedLength<4.01 -0.0315 0.00736 secondChance<0.245 0.0153 -0.0102 superlative<1 kindClash<1 0.0244 -0.0209 length<2.94 -0.000464 -0.0273
coverageOfFirst<0.713 cosineMean<0.4 coverageOfFirst<0.568 -0.0336 0.00887 length<2.2 -0.0149 0.00463 cosineOfBest<0.619 chance<0.521 -0.0143 0.0101 bigrams<0.24 -0.00196 0.0432
kindClash<1 quantitiesClash<1 missingNames<0.693 0.0184 -0.00651 chance<0.372 -0.00509 -0.0371 chance<0.411 -0.00648 -0.0483
tail<0.553 plain<1 cosineMean<0.4 -0.0228 0.00289 coverageAnywhere<0.745 -0.0438 -0.00128 quantitiesClash<1 claimNegated<1 0.0276 -0.0203 secondChance<0.188 -0.00267 -0.0286
coverage<0.725 cosineMean<0.4 missingAnywhere<1.1 -0.00764 -0.0365 quantitiesAgree<1 -0.00746 0.0183 centred<0.464 cosineOfBest<0.764 0.0153 -0.017 length<3.04 0.0382 -0.00133
tail<0.17 order<0.375 missingAnywhere<1.1 0.0165 -0.0188 cosine<0.81 -0.0325 0.00981 quantitiesClash<1 trigrams<0.2 0.00654 0.0252 order<0.227 -0.0017 -0.0321
quantitiesClash<1 names<0.715 coverageAnywhere<0.745 -0.0134 0.0129 centred<0.722 0.00905 0.0367 otherNames<2.4 names<0.464 -0.0117 -0.0424 0.00539
missingNamesAnywhere<0.693 cosine<0.629 coverage<0.265 -0.023 0.00255 centred<0.41 0.0245 0.002 chances<1.42 cosineMean<0.626 -0.0171 0.00819 -0.0438
tail<0.17 chances<0.646 -0.0337 rarestMissing<4.74 0.00231 -0.0301 quantitiesClash<1 rarestMissing<5.7 0.0142 -0.0203 tail<0.343 -0.00147 -0.0282
tail<0.17 coverageAnywhere<0.745 plain<0.125 -0.0102 -0.0353 length<2.56 -0.00407 0.0188 negationDiffers<1 yearClash<1 0.014 -0.0318 bigrams<0.125 0.00982 -0.0245
rarestMissing<3.87 kindClash<1 quantitiesAgree<1 0.0027 0.0288 citedLength<3.66 -0.0338 -0.00362 order<0.462 coverage<0.438 -0.0422 -0.0113 0.0188
kindClash<1 rarestMissing<3.87 negationDiffers<1 0.0144 -0.0143 trigrams<0.2 -0.0268 0.0104 chance<0.464 -0.00942 -0.0403
missingNamesAnywhere<0.693 quantitiesAgree<1 otherNames<1.95 -0.00787 0.0151 quantitiesClash<1 0.0286 -0.00951 citedLength<3.91 order<0.462 0.00741 -0.0217 sentences<2.4 -0.006 -0.0381
names<0.715 secondChance<0.288 order<0.5 0.00445 -0.0281 coverage<0.596 -0.0373 -0.000445 kindClash<1 yearClash<1 0.0128 -0.0235 coverage<0.397 -0.000816 -0.0308
coverageAnywhere<0.426 tail<0.469 order<0.167 0.00762 -0.0281 kindSame<1 0.0201 -0.0086 plainAnywhere<0.203 -0.0191 sentences<2.56 0.0121 -0.00606
quantitiesClash<1 kindClash<1 negationDiffers<1 0.01 -0.0107 kindSame<2 -0.029 -0.00174 cosineMean<0.482 -0.039 cosine<0.724 0.00813 -0.0238
coverageOfFirst<0.798 chances<1.54 order<0.35 0.00633 -0.0116 cosineOfBest<0.819 -0.0255 0.013 citedLength<3.5 bigrams<0.28 0.00687 0.0371 -0.000301
kindClash<1 chances<1.42 cosineOfBest<0.688 -0.000869 0.0173 coverageAnywhere<0.625 -0.0283 0.0018 centred<0.307 -0.0041 -0.0326
quantitiesClash<1 cosine<0.551 cosineOfBest<0.713 -0.0198 0.00709 centred<0.198 -0.0124 0.0124 cosineOfBest<0.819 bigrams<0.0417 -0.000922 -0.0385 0.003
kindClash<1 tail<0.17 kindSame<2 -0.0144 0.0182 citedLength<4.63 0.0103 -0.0154 citedLength<4.01 tail<0.244 -0.00883 -0.0425 -0.00296
quantitiesClash<1 kindClash<1 coverage<0.438 -0.00402 0.0135 secondChance<0.225 -0.0353 -0.0108 tail<0.74 missingPlain<1.1 -0.0395 -0.00571 0.00458
kindClash<1 names<0.715 citedLength<3.18 0.00469 -0.0127 citedNegated<1 0.00362 0.0241 citedLength<4.01 -0.029 cosineOfBest<0.734 -0.0116 0.00382
quantitiesUnsaid<1 names<0.715 coverage<0.0561 0.0184 -0.00826 rarestMissing<5.16 0.0118 -0.0177 names<0.941 -0.0349 otherNames<1.39 0.00676 -0.0154
chances<1.42 kindClash<1 quantitiesClash<1 0.00838 -0.0168 citedLength<3.61 -0.0316 0.0064 coverageOfFirst<0.415 claimNegated<1 -0.0222 0.0111 tail<0.292 0.0195 -0.00553
kindClash<1 quantitiesUnsaid<1 missingAnywhere<1.1 0.00931 -0.00714 length<3.18 -0.0268 -0.00314 -0.0298
quantitiesClash<1 kindSame<2 tail<0.553 -0.00777 0.00891 citedLength<4.3 0.0288 -0.00443 otherNames<2.56 chance<0.353 -0.00271 -0.0328 0.00447
coverageOfFirst<1 cosineMean<0.26 coverageOfFirst<0.468 -0.0309 0.0103 cosineMean<0.661 0.00196 -0.0146 bigrams<0.308 0.00136 0.0279
order<0.5 chances<1.42 cosineOfBest<0.713 0.00641 0.0267 claimNegated<1 -0.0139 0.0237 coverageOfFirst<1 cosine<0.551 -0.0355 -0.00922 order<0.778 0.0018 0.0269
plainAnywhere<0.203 otherNames<1.61 -0.0299 coverageOfFirst<0.245 -0.0146 0.0077 coverageOfFirst<0.798 plainAnywhere<0.89 0.00432 -0.0146 bigrams<0.28 -0.000995 0.0279
chances<1.42 order<0.5 length<2.2 -0.000334 0.0184 coverage<0.399 -0.0313 0.0061 length<2.4 -0.0324 missingAnywhere<1.1 0.00912 -0.0193
tail<0.17 coverageAnywhere<1 trigrams<0.0833 -0.00817 -0.0414 length<2.2 -0.0104 0.0271 chances<1.06 missingNames<1.1 0.0167 -0.0132 quantitiesUnsaid<1 0.000682 -0.0251
quantitiesClash<1 tail<0.17 claimNegated<1 -0.0161 0.0184 bigrams<0.308 0.00186 0.0184 centred<0.279 cosine<0.629 -0.0114 0.022 tail<0.244 0.00135 -0.0436
plainAnywhere<0.203 coverageOfFirst<0.216 missingPlain<1.39 -0.0291 -0.0037 chances<0.482 -0.0207 0.00987 quantitiesUnsaid<1 kindClash<1 0.00828 -0.0173 kindSame<2 -0.0216 0.0064
missingNames<0.693 length<2.4 chances<1.21 0.00371 -0.0294 otherNames<1.95 0.00616 0.0296 chances<1.42 length<2.2 -0.0162 0.00798 coverage<0.116 0.00728 -0.024
chance<0.444 chances<1.06 trigrams<0.353 0.00621 -0.0173 chance<0.335 -0.00119 -0.0227 missingAnywhere<1.1 otherNames<2.08 0.0188 -0.00194 trigrams<0.286 -0.0104 0.0147
quantitiesClash<1 kindClash<1 quantitiesAgree<1 0.000911 0.0216 centred<0.464 -0.00679 -0.0322 centred<0.279 coverageOfFirst<0.216 -0.00829 0.0114 coverage<0.305 -0.00402 -0.0359
rarestMissing<4.74 kindClash<1 negationDiffers<1 0.00854 -0.0128 chance<0.444 0.00428 -0.0298 secondChance<0.618 coverage<0.596 -0.0342 -0.00314 cosineOfBest<0.749 0.0174 -0.0104
missingNamesAnywhere<1.1 yearClash<1 cosineOfBest<0.688 -0.00483 0.00801 missingPlain<1.1 -0.0278 0.00145 -0.0282
cosine<0.862 coverageAnywhere<0.676 sentences<2.56 -0.0013 -0.0201 negationDiffers<1 0.0157 -0.0123 rarestMissing<2.74 0.0035 -0.032
cosineOfBest<0.677 order<0.4 length<2.64 0.013 -0.0198 tail<1 -0.035 0.00489 missingNamesAnywhere<0.693 quantitiesAgree<1 0.00634 0.0237 cosineMean<0.534 -0.0272 0.00592
kindClash<1 quantitiesClash<1 tail<0.292 -0.0034 0.0121 bigrams<0.0769 0.00497 -0.0301 cosineOfBest<0.663 -0.00358 missingPlain<1.61 -0.0318 -0.00313
kindClash<1 cosineOfBest<0.677 tail<0.74 -0.0131 0.00495 otherNames<2.08 0.0139 -0.00157 chance<0.411 0.00123 rarestMissing<3.87 -0.0344 -0.00409
secondChance<0.618 cosine<0.629 order<0.273 0.000684 -0.0226 secondChance<0.245 0.00809 -0.00937 otherNames<2.08 0.0301 -0.0038
quantitiesClash<1 tail<0.17 quantitiesAgree<1 -0.016 0.0149 chances<1.06 0.0142 -0.0025 bigrams<0.0769 citedLength<3.66 -0.00363 0.0163 otherNames<2.4 -0.0349 0.00142
quantitiesClash<1 missingNames<0.693 length<2.56 0.00337 0.0212 secondChance<0.434 0.00302 -0.026 bigrams<0.0769 cosineMean<0.439 -0.0171 0.0215 coverageOfFirst<0.159 0.00373 -0.031
kindClash<1 rarestMissing<3.87 rarestMissing<2.74 0.0173 0.00397 bigrams<0.2 -0.0255 0.00939 chance<0.411 0.00765 rarestMissing<3.87 -0.0315 -0.000236
missingNamesAnywhere<0.693 quantitiesAgree<1 chance<0.681 0.00297 -0.017 kindClash<1 0.0216 -0.0126 tail<0.74 coverage<0.0561 0.012 -0.021 names<0.549 0.0137 -0.0135
names<0.397 coverage<0.0561 coverageAnywhere<0.255 -0.0052 0.0281 chances<0.394 0.0127 -0.0222 quantitiesClash<1 kindClash<1 0.009 -0.0208 coverage<0.305 0.00615 -0.0233
cosineOfBest<0.688 kindSame<1 secondChance<0.206 -0.00293 -0.0269 cosine<0.529 -0.0128 0.00728 bigrams<0.6 quantitiesUnsaid<1 0.0117 -0.0148 centred<0.794 -0.024 0.0105
quantitiesClash<1 missingAnywhere<1.1 chance<0.543 -0.00206 0.0148 chance<0.388 0.00766 -0.0138 plain<0.288 missingNamesAnywhere<0.693 0.0226 -0.0167 chance<0.372 -0.00181 -0.035
centred<0.722 centred<0.438 quantitiesUnsaid<1 0.00597 -0.0219 tail<1 -0.0214 0.00756 tail<0.4 0.00136 0.025
missingNames<1.1 quantitiesClash<1 length<1.95 -0.0119 0.00525 chance<0.353 0.00624 -0.0252 chance<0.372 0.00341 coverage<0.0561 0.00214 -0.0292
quantitiesUnsaid<1 cosineOfBest<0.688 secondChance<0.225 0.000481 -0.0144 centred<0.41 0.0152 0.000537 kindSame<2 -0.0264 0.00816
kindClash<1 quantitiesUnsaid<1 negationDiffers<1 0.0105 -0.0105 trigrams<0.167 -0.0273 0.00853 trigrams<0.167 trigrams<0.05 -0.0122 0.0106 -0.0291
quantitiesAgree<1 cited<4 coverageAnywhere<0.255 -0.0199 -0.0034 0.0199 quantitiesClash<1 cosine<0.551 -0.00542 0.0226 coverageAnywhere<0.676 -0.0238 0.00277
centred<0.722 missingNamesAnywhere<1.1 centred<0.464 0.00096 -0.0111 -0.032 tail<0.4 -0.00588 0.0279
quantitiesAgree<1 rarestMissing<3.3 coverageOfFirst<0.798 -0.0166 0.00894 citedLength<3.5 0.0138 -0.00539 citedLength<4.08 kindClash<1 0.0297 -0.00682 cosineOfBest<0.764 0.00609 -0.0212
negationDiffers<1 quantitiesClash<1 kindClash<1 0.0103 -0.0208 centred<0.307 0.00108 -0.0251 plainAnywhere<0.493 names<0.715 -0.0197 0.0219 sentences<2.4 -0.0347 -0.00475
kindSame<2 missingNamesAnywhere<1.1 order<0.375 0.00501 -0.00872 -0.0278 trigrams<0.579 quantitiesClash<1 0.0211 -0.00581 -0.0141
kindClash<1 centred<0.41 plainAnywhere<1 0.014 -0.00461 secondChance<0.144 0.00416 -0.0138 centred<0.307 -0.00012 plain<0.397 -0.00734 -0.0309
centred<0.722 order<0.5 sentences<3.91 0.00651 -0.0191 chance<0.335 0.00638 -0.0216 tail<0.553 coverageOfFirst<0.568 0.0118 -0.0163 order<0.714 0.00503 0.0311
sentences<2.56 coverageOfFirst<1 plain<1 0.00454 -0.015 bigrams<0.308 0.000415 0.027 kindSame<2 claimNegated<1 -0.026 0.00629 otherNames<2.2 0.0195 -0.0112
cosineMean<0.4 coverageAnywhere<0.547 missingAnywhere<1.1 0.00401 -0.0379 quantitiesUnsaid<1 0.00465 -0.0165 cosineMean<0.643 names<0.715 -0.0039 0.0124 coverage<1 -0.0158 0.0211
cosineMean<0.661 order<0.667 cosineMean<0.534 -0.00252 0.0136 coverageOfFirst<1 -0.0255 0.00608 chances<0.482 order<0.563 -0.00628 0.0177 chance<0.543 -0.0372 0.000135
sentences<3.91 order<0.35 order<0.1 -0.0138 0.0167 coverageOfFirst<1 -0.00604 0.022 coverage<0.568 otherNames<2.08 -0.0324 0.000613 citedLength<4.01 0.0219 -0.00699
kindClash<1 quantitiesClash<1 centred<0.198 -0.0087 0.0077 centred<0.279 0.00299 -0.0202 coverage<0.475 otherNames<1.39 -0.0157 0.014 -0.0271
order<0.5 secondChance<0.434 quantitiesAgree<1 0.000345 0.0236 order<0.273 0.00281 -0.0295 rarestMissing<2.74 cosineOfBest<0.702 -0.00168 0.0191 rarestMissing<3.87 -0.0192 0.0143
rarestMissing<5.16 negationDiffers<1 coverageAnywhere<0.426 -0.00584 0.0102 cosineMean<0.439 0.0212 -0.0166 secondChance<0.618 -0.0256 0.0162
coverageAnywhere<0.255 secondChance<0.188 centred<0.438 -0.0285 -0.00508 0.000634 otherNames<0.693 cosineMean<0.679 0.0235 -0.00623 otherNames<1.39 -0.00883 0.00492
tail<0.17 cosineOfBest<0.702 negationDiffers<1 -0.0245 0.0123 cosine<0.671 0.0175 -0.0077 chances<1.06 negationDiffers<1 0.0144 -0.0108 tail<0.343 0.00887 -0.0095
coverageAnywhere<0.255 centred<0.438 -0.0247 cosineOfBest<0.51 0.0133 -0.0164 centred<0.41 plainAnywhere<0.433 0.0165 -0.000212 centred<0.722 -0.0103 0.013
centred<0.722 order<0.5 chances<1.42 0.00682 -0.0106 tail<1 -0.0207 -0.000318 tail<0.292 -0.00562 trigrams<0.05 0.00294 0.026
missingNamesAnywhere<0.693 chance<0.335 length<2.64 0.0212 -0.00515 length<3.18 -0.00477 0.0138 cosineMean<0.439 missingAnywhere<1.1 -0.00195 -0.0344 order<0.35 0.00717 -0.00998
missingNamesAnywhere<1.1 yearClash<1 cosineOfBest<0.688 -0.00475 0.0065 centred<0.335 0.00323 -0.029 -0.026
quantitiesAgree<1 order<0.35 cosineMean<0.661 0.00845 -0.0156 rarestMissing<2.23 0.00476 -0.0144 plainAnywhere<0.332 missingAnywhere<1.1 0.00589 -0.0239 secondChance<0.245 0.0281 0.00373
order<0.273 missingAnywhere<1.61 cosineMean<0.592 0.0188 -0.00608 cosineMean<0.463 -0.0263 0.00529 plain<0.8 missingAnywhere<1.39 -0.013 0.0146 tail<0.469 -0.0189 0.0166
coverageAnywhere<0.255 coverage<0.0561 -0.00119 coverage<0.244 -0.0257 -0.00328 quantitiesUnsaid<1 length<1.95 -0.0104 0.00348 rarestMissing<3.3 0.00857 -0.0193
cited<2 chance<0.616 cosine<0.629 -0.00335 0.0139 centred<0.228 0.016 -0.0172 order<0.133 missingNamesAnywhere<0.693 0.0241 -0.00786 plainAnywhere<0.89 -0.00751 -0.0241
quantitiesClash<1 cited<4 centred<0.722 -0.00261 0.0158 citedNegated<1 0.0304 -0.00291 tail<0.343 otherNames<1.61 -0.0154 0.0202 chance<0.372 -0.000798 -0.0351
coverageOfFirst<0.415 centred<0.489 names<0.715 -0.00671 0.00808 citedLength<2.83 0.000144 -0.0294 cosineMean<0.643 plain<1 0.0211 -0.00537 centred<0.683 -0.0168 0.00707
trigrams<0.579 missingAnywhere<1.1 quantitiesAgree<1 -0.000191 0.0188 cosine<0.831 -0.0102 0.0146 missingAnywhere<0.693 0.00593 -0.0317
length<2.2 cosineMean<0.703 cosineMean<0.439 0.0038 -0.0159 tail<0.621 -0.00293 0.0285 cosineMean<0.26 secondChance<0.618 -0.0276 0.00949 tail<0.621 0.0129 -0.00688
kindSame<2 plain<0.607 centred<0.523 -0.00176 -0.0162 sentences<2.56 0.0115 -0.0117 missingNamesAnywhere<0.693 coverage<0.768 0.024 -0.00576 citedLength<3.76 0.00528 -0.0222
kindClash<1 cosineOfBest<0.677 secondChance<0.288 -0.000583 -0.0236 cosine<0.724 0.0146 -0.00105 missingPlain<1.61 cosineOfBest<0.663 -0.00281 -0.0278 0.00414
coverageAnywhere<0.255 cosineMean<0.501 cosineMean<0.439 -0.0155 0.0127 -0.0251 kindClash<1 rarestMissing<3.87 0.00665 -0.0116 chance<0.444 0.00154 -0.0203
chances<1.54 coverageOfFirst<0.497 coverageOfFirst<0.415 0.00416 0.0262 tail<1 -0.0143 0.00545 bigrams<0.125 tail<0.244 -0.00464 -0.0307 plainAnywhere<0.716 0.0138 -0.0134
cited<2 cosine<0.773 cosine<0.695 0.00384 0.0247 missingPlain<1.61 -0.0186 0.0227 order<0.133 plain<0.33 0.0276 -0.00998 cited<3 -0.0178 -0.00116
centred<0.722 trigrams<0.133 sentences<3.91 0.00416 -0.0147 rarestMissing<2.74 0.00698 -0.0158 centred<0.794 coverageAnywhere<0.59 0.0022 0.0337 order<0.714 -0.0147 0.00963
cited<2 tail<0.74 order<0.6 0.00433 -0.0218 negationDiffers<1 0.0254 -0.0176 tail<1 missingNames<1.1 0.0024 -0.0247 citedLength<3.83 0.00115 -0.0266
quantitiesClash<1 coverage<0.399 bigrams<0.308 0.0000745 -0.0246 chance<0.427 -0.00468 0.0179 negationDiffers<1 missingNames<1.1 -0.0264 0.00429 0.0126
kindClash<1 quantitiesClash<1 tail<0.244 -0.00315 0.0094 names<0.549 0.00507 -0.027 cosineOfBest<0.663 length<2.4 -0.00764 0.0118 cosineOfBest<0.804 -0.0305 0.00173
order<0.5 sentences<2.56 quantitiesAgree<1 0.00088 0.0183 missingNamesAnywhere<0.693 -0.0000972 -0.0249 citedLength<2.56 plain<0.679 0.00102 0.0138 sentences<2.56 -0.0133 0.01
length<2.2 centred<0.722 length<1.79 0.00667 -0.0164 coverage<0.664 0.000924 0.0157 coverage<0.399 plain<0.0824 0.00977 -0.0119 centred<0.41 0.0173 -0.00789
cosineMean<0.661 citedLength<2.71 cosineMean<0.577 -0.027 -0.000926 otherNames<2.08 0.00774 -0.00774 cosine<0.773 cosine<0.71 -0.0106 0.0145 order<0.857 -0.035 0.0115
coverageOfFirst<0.131 missingAnywhere<1.61 centred<0.163 0.00347 0.0274 coverage<0.116 -0.0142 0.0106 bigrams<0.462 missingAnywhere<1.1 0.00518 -0.00902 plainAnywhere<0.716 -0.0296 0.000558
secondChance<0.618 bigrams<0.462 cosineOfBest<0.749 -0.00608 0.00467 coverageOfFirst<1 -0.0224 0.00932 plainAnywhere<0.493 -0.00719 0.0245
centred<0.198 cosineOfBest<0.546 citedLength<3.61 0.0153 -0.00161 kindSame<1 -0.0282 -0.00616 missingNames<1.1 centred<0.41 0.0142 -0.000577 order<0.4 -0.0234 0.0138`),
  refuted: readForest(`-0.337
sentences<3.91 tail<0.469 secondChance<0.0867 0.0633 0.0171 coverageOfFirst<0.798 -0.00331 -0.0447 -0.0846
rarestMissing<3.87 tail<0.4 cosine<0.629 0.0599 0.0176 coverageOfFirst<1 -0.00208 -0.0484 coverageOfFirst<0.0676 0.0168 -0.0812
rarestMissing<3.87 tail<0.4 cosineOfBest<0.688 0.0561 0.0149 missingPlain<0.693 -0.0313 0.00544 cosineMean<0.463 -0.0798 -0.00444
sentences<2.56 rarestMissing<2.23 citedLength<3.76 -0.0439 0.00191 cosineOfBest<0.688 0.0382 0.00658 coverage<0.2 0.00281 length<2.56 -0.0136 -0.0756
sentences<2.56 coverageOfFirst<0.798 coverageAnywhere<0.426 0.0405 0.0087 cosine<0.629 -0.00854 -0.049 coverageOfFirst<0.0676 0.0213 -0.0716
sentences<2.56 coverageAnywhere<0.676 names<0.715 0.0385 0.0115 quantitiesClash<1 -0.0132 0.0318 cosineMean<0.439 -0.0735 cosine<0.611 0.0274 -0.0149
cosineMean<0.307 cosineOfBest<0.45 0.00554 -0.0678 tail<0.17 cosineOfBest<0.702 0.0441 0.00827 tail<0.74 0.00479 -0.0214
cosineMean<0.361 chances<1.21 coverageAnywhere<0.426 0.0164 -0.000334 -0.0673 coverageAnywhere<0.625 chance<0.388 0.00412 0.0305 negationDiffers<1 -0.00992 0.0252
rarestMissing<4.74 rarestMissing<2.23 negationDiffers<1 -0.038 0.0274 chances<2.18 0.0208 -0.0245 -0.0687
sentences<2.56 coverage<0.926 cosineOfBest<0.688 0.0309 0.00498 chances<0.998 -0.0396 0.00759 cosineMean<0.4 -0.069 secondChance<0.511 -0.0196 0.0174
rarestMissing<4.74 tail<0.17 secondChance<0.0867 0.0587 0.0173 quantitiesClash<1 -0.0161 0.0337 -0.0656
coverageAnywhere<0.59 tail<0.17 length<3.18 0.0417 -0.017 length<2.94 0.00444 -0.0329 yearClash<1 quantitiesAgree<1 -0.0127 -0.0368 0.0179
rarestMissing<4.74 coverageOfFirst<0.798 length<2.2 0.0297 0.00363 secondChance<0.166 -0.043 -0.000205 -0.0627
cosineMean<0.307 cosineOfBest<0.45 0.00719 -0.0591 cosineOfBest<0.688 coverageAnywhere<0.772 0.025 -0.0104 cosineMean<0.501 -0.0346 -0.00213
sentences<3.91 rarestMissing<2.23 chances<1.26 -0.0368 0.0191 cosine<0.629 0.0273 0.00315 -0.0604
cosineMean<0.307 secondChance<0.12 0.00133 -0.0568 tail<0.17 chance<0.481 0.0106 0.0364 quantitiesClash<1 -0.0111 0.0362
sentences<3.91 kindClash<1 coverageOfFirst<0.713 0.00886 -0.0271 length<2.64 0.0539 0.00943 -0.0584
sentences<3.91 tail<0.74 sentences<2.2 0.0355 0.0034 chance<0.427 0.00649 -0.0346 -0.0582
rarestMissing<4.74 cosineOfBest<0.688 quantitiesAgree<1 0.027 -0.0176 yearClash<1 -0.0109 0.0329 -0.0559
sentences<3.91 kindClash<1 missingNames<0.693 -0.00924 0.0133 0.0478 -0.0567
sentences<2.56 coverageAnywhere<0.255 0.0393 otherNames<0.693 -0.0187 0.00976 centred<0.163 cited<3 0.0155 -0.0148 -0.0512
rarestMissing<4.74 names<0.715 coverageAnywhere<0.661 0.0257 0.000781 quantitiesClash<1 -0.0101 0.0233 -0.0531
rarestMissing<4.74 tail<0.4 missingPlain<1.1 0.0295 0.0016 secondChance<0.144 -0.0272 0.00565 -0.0529
tail<0.17 cosineOfBest<0.688 citedLength<4.3 0.039 -0.00732 length<2.2 0.0166 -0.0179 kindClash<1 chance<0.647 -0.00785 -0.0309 citedLength<4.01 0.0368 -0.00534
sentences<3.91 coverageOfFirst<0.798 length<2.89 0.0162 -0.0095 cosine<0.629 0.0016 -0.0389 -0.0504
sentences<2.56 kindClash<1 quantitiesClash<1 -0.00141 0.0361 chance<0.411 0.00904 0.0545 coverageOfFirst<0.0676 0.0181 -0.0515
sentences<2.56 coverageOfFirst<0.798 chance<0.335 -0.0105 0.0141 -0.0306 coverageOfFirst<0.102 secondChance<0.386 -0.00963 0.025 cosineMean<0.482 -0.0543 -0.00855
rarestMissing<4.74 coverage<0.725 quantitiesAgree<1 0.0166 -0.011 centred<0.464 0.00262 -0.0299 -0.0489
tail<0.17 order<0.375 coverageOfFirst<0.131 0.0118 -0.0159 cosine<0.81 0.0365 -0.00601 quantitiesClash<1 claimNegated<1 -0.0182 0.00618 order<0.273 -0.014 0.0366
cosineMean<0.361 cited<2 coverageAnywhere<0.568 0.00999 -0.0193 -0.0433 names<0.715 coverageAnywhere<0.661 0.023 -0.00455 quantitiesClash<1 -0.013 0.0308
chances<2.18 missingNamesAnywhere<0.693 cosine<0.629 0.00987 -0.0102 comparative<1 0.0215 -0.0139 coverageOfFirst<0.102 0.00463 -0.0482
rarestMissing<3.87 tail<0.74 quantitiesAgree<1 0.0151 -0.00917 secondChance<0.144 -0.0205 0.00198 coverageOfFirst<0.0676 0.0047 cosineMean<0.463 -0.0514 -0.00718
tail<0.17 length<2.94 coverageAnywhere<0.745 0.0319 -0.00343 plain<0.125 0.00523 -0.0238 chances<1.66 negationDiffers<1 -0.0088 0.0169 length<2.4 0.0126 -0.0395
rarestMissing<4.74 names<0.715 tail<0.292 0.0242 0.000122 secondChance<0.166 -0.0197 0.00313 -0.0462
kindClash<1 sentences<3.91 negationDiffers<1 -0.00824 0.0196 -0.0427 length<2.64 0.0461 coverageOfFirst<0.159 0.0188 -0.0127
sentences<3.91 quantitiesAgree<1 order<0.778 0.0094 -0.0202 missingNamesAnywhere<0.693 -0.0239 0.0113 -0.0438
rarestMissing<3.87 names<0.366 otherNames<0.693 -0.00303 0.0301 kindClash<1 -0.00435 0.0296 coverage<0.116 0.00453 -0.0415
sentences<3.91 coverageAnywhere<0.426 order<0.462 0.00328 0.035 plainAnywhere<0.203 0.0197 -0.0072 -0.0425
rarestMissing<4.74 quantitiesClash<1 kindClash<1 -0.00402 0.0289 rarestMissing<3.83 0.0415 -0.00809 -0.0428
cosineMean<0.361 chances<0.998 order<0.227 0.00979 -0.00536 vague<1 -0.0457 -0.00449 coverageOfFirst<0.798 cosineOfBest<0.688 0.0196 0.00365 citedLength<3.5 -0.0292 0.000263
cosineMean<0.361 chances<0.998 0.00332 -0.0398 coverage<1 kindClash<1 0.00244 0.0281 secondChance<0.225 -0.0274 -0.00302
sentences<3.91 cosine<0.629 coverage<0.646 0.0163 -0.0064 quantitiesClash<1 -0.00988 0.0205 -0.0388
kindClash<1 tail<0.17 quantitiesAgree<1 0.0161 -0.0211 missingAnywhere<1.39 -0.00685 -0.0296 length<3.04 0.0339 -0.000649
sentences<3.91 quantitiesClash<1 kindClash<1 -0.00449 0.0335 missingPlain<1.1 0.0398 -0.00584 -0.04
sentences<3.91 kindClash<1 names<0.715 0.00657 -0.00772 citedLength<4.01 0.0336 0.00293 -0.0388
rarestMissing<3.87 missingNames<0.693 yearClash<1 -0.00916 0.0246 comparative<1 0.0138 -0.0136 coverageOfFirst<0.102 0.000888 -0.0415
cosineMean<0.361 chances<1.21 coverageOfFirst<0.26 0.00951 -0.00849 -0.0409 quantitiesClash<1 negationDiffers<1 -0.00458 0.022 missingPlain<1.1 0.0332 0.00219
kindClash<1 chances<2.18 coverageOfFirst<0.415 0.00533 -0.0112 coverageOfFirst<0.102 -0.00331 -0.0396 sentences<2.56 0.0331 -0.00444
sentences<3.91 quantitiesClash<1 kindSame<2 0.0018 -0.0202 otherNames<2.2 0.0333 -0.00694 -0.038
cosineMean<0.307 plainAnywhere<0.203 -0.00022 -0.0348 coverageOfFirst<1 cosineMean<0.661 0.000932 0.0176 bigrams<0.308 0.00167 -0.0269
order<0.5 coverageOfFirst<0.184 length<2.94 0.0126 -0.0204 cosineMean<0.643 -0.0221 -0.000942 coverageOfFirst<1 sentences<2.56 0.0203 -0.0176 order<0.778 -0.000165 -0.0251
rarestMissing<4.74 coverageOfFirst<1 plainAnywhere<0.89 0.000709 0.018 bigrams<0.28 0.00222 -0.0286 -0.0365
length<2.2 coverage<0.664 chances<0.346 -0.00926 0.0206 negationDiffers<1 -0.0339 0.0435 order<0.5 names<0.61 -0.00317 -0.0259 chances<0.44 -0.0117 0.0165
tail<0.17 chances<0.646 coverageAnywhere<0.311 0.0106 0.0393 quantitiesAgree<1 0.0115 -0.0138 cosineMean<0.643 rarestMissing<3.87 -0.00839 -0.0348 centred<0.683 0.0245 -0.0146
rarestMissing<4.74 tail<0.74 claimNegated<1 0.0101 -0.0187 chance<0.444 0.00507 -0.0247 -0.0351
rarestMissing<4.74 plainAnywhere<0.203 rarestMissing<3.55 0.0238 0.00113 plainAnywhere<0.433 -0.0145 0.00266 -0.0339
length<2.89 centred<0.683 missingPlain<1.39 0.01 -0.00759 bigrams<0.143 0.0193 -0.0185 cosine<0.724 missingNames<1.1 -0.0375 -0.00721 chances<1.89 0.00582 -0.0224
chance<0.543 trigrams<0.25 plainAnywhere<0.433 -0.00728 0.00506 rarestMissing<2.74 -0.0156 0.0238 otherNames<2.08 chances<0.646 0.002 -0.0295 otherNames<2.56 0.0121 -0.00798
kindClash<1 quantitiesClash<1 quantitiesAgree<1 -0.00331 -0.0284 rarestMissing<3.83 0.0313 -0.00856 sentences<3.91 0.0273 -0.00603
rarestMissing<4.74 negationDiffers<1 quantitiesClash<1 -0.00643 0.0232 cosineMean<0.439 -0.012 0.023 -0.0332
sentences<3.91 coverageOfFirst<0.415 order<0.35 -0.00241 0.0206 claimNegated<1 -0.0104 0.0194 -0.0319
cosine<0.791 coverageAnywhere<0.59 plainAnywhere<0.433 -0.00316 0.0182 negationDiffers<1 -0.021 0.0128 plainAnywhere<0.397 -0.0141 coverageOfFirst<0.798 0.0264 -0.0122
quantitiesAgree<1 cosine<0.629 tail<0.469 0.0227 -0.0086 plainAnywhere<1 -0.012 0.00901 missingNamesAnywhere<0.693 vague<1 -0.0324 0.00522 cosineMean<0.482 -0.0149 0.0134
kindClash<1 quantitiesClash<1 tail<0.292 0.00261 -0.016 bigrams<0.0769 -0.0111 0.0342 chances<1.66 citedLength<3.66 0.0302 0.005 0.00204
chances<2.18 kindClash<1 cosine<0.629 0.0103 -0.00781 citedLength<3.66 0.0397 0.00136 centred<0.228 cosine<0.373 -0.0124 0.00592 -0.0389
cosineMean<0.361 sentences<2.4 0.00171 -0.0339 cosine<0.629 order<0.375 0.00377 0.0277 missingPlain<1.61 0.00256 -0.0224
tail<0.17 length<2.2 chances<0.482 0.00116 0.0357 quantitiesAgree<1 0.00487 -0.0169 quantitiesClash<1 centred<0.198 0.0122 -0.0132 bigrams<0.0769 -0.0143 0.0283
comparative<1 quantitiesClash<1 otherNames<2.08 -0.0083 0.00904 order<0.273 -0.0135 0.0346 order<0.438 cosine<0.551 -0.00233 -0.0389 order<0.6 0.0171 -0.0108
kindClash<1 rarestMissing<2.74 citedLength<3.76 -0.027 0.000459 rarestMissing<4.74 -0.000901 -0.0294 chance<0.411 -0.00728 rarestMissing<3.87 0.0353 -0.00244
missingNamesAnywhere<0.693 quantitiesAgree<1 coverageAnywhere<0.255 0.0142 -0.00412 quantitiesAgree<2 -0.0261 0.00731 tail<0.621 sentences<2.56 0.0219 -0.00971 chance<0.388 0.00688 -0.0172
names<0.397 order<0.273 length<2.4 -0.0177 0.00997 cosineMean<0.679 0.0324 -0.00274 quantitiesClash<1 kindClash<1 -0.0115 0.0207 rarestMissing<3.83 0.0291 -0.0169
cosine<0.629 chance<0.564 chance<0.481 0.012 -0.0154 chance<0.647 0.0302 0.0046 bigrams<0.6 secondChance<0.166 -0.0166 -0.00357 centred<0.722 0.0255 -0.00955
sentences<2.56 missingAnywhere<1.1 otherNames<2.89 0.000974 -0.0275 chance<0.372 -0.00873 0.0211 otherNames<2.08 cosine<0.373 -0.00172 -0.0359 missingAnywhere<1.1 0.0241 -0.0224
sentences<3.91 tail<0.74 missingPlain<0.693 0.0297 0.00345 cited<2 -0.0243 0.0169 -0.0306
sentences<3.91 tail<0.469 plain<1 0.00586 0.0329 cited<2 -0.0149 0.0116 -0.0283
kindClash<1 missingPlain<1.39 centred<0.722 0.0025 -0.0168 sentences<2.4 0.00193 -0.0296 citedLength<3.61 0.0302 secondChance<0.386 -0.00867 0.00661
cosineOfBest<0.688 order<0.6 missingAnywhere<1.1 -0.0103 0.0124 tail<1 0.0373 -0.00764 cosineMean<0.661 quantitiesUnsaid<1 -0.0214 0.00728 chances<0.908 -0.0113 0.0289
quantitiesAgree<1 coverageAnywhere<0.255 cosineOfBest<0.51 0.00327 0.0269 chance<0.726 0.00436 -0.0207 quantitiesClash<1 quantitiesAgree<2 -0.024 0.00208 rarestMissing<3.87 0.0185 -0.0136
sentences<3.91 centred<0.722 bigrams<0.6 0.00348 0.023 tail<0.4 0.00815 -0.025 -0.0291
quantitiesAgree<1 rarestMissing<3.3 plainAnywhere<0.433 0.0244 0.00483 centred<0.198 0.0123 -0.0111 cosineMean<0.626 plainAnywhere<0.332 0.000642 -0.0283 citedLength<3.76 -0.0149 0.0234
negationDiffers<1 quantitiesClash<1 kindClash<1 -0.0116 0.019 missingPlain<1.1 0.025 -0.00749 sentences<2.4 plainAnywhere<0.433 -0.00122 0.037 names<0.715 0.0142 -0.0242
chances<2.18 secondChance<0.317 rarestMissing<2.74 -0.015 0.00305 order<0.273 -0.00402 0.0313 citedNegated<1 -0.0291 chance<0.647 0.00481 -0.00879
order<0.35 kindClash<1 length<2.2 0.00434 -0.0178 chance<0.464 -0.00252 0.0258 names<0.397 coverage<0.438 0.0296 -0.00266 centred<0.41 -0.00886 0.00667
sentences<2.56 chance<0.335 bigrams<0.143 0.00466 -0.019 order<0.5 -0.00024 0.0169 coverageOfFirst<0.0676 0.0149 vague<1 -0.0375 -0.000702
coverageOfFirst<0.0676 cited<2 missingAnywhere<1.39 -0.0177 0.0113 0.0297 sentences<2.56 quantitiesClash<1 -0.00428 0.0161 cosine<0.81 -0.0292 0.00197
chances<2.18 comparative<1 names<1 0.0135 -0.00226 cosine<0.773 -0.022 0.00836 cosineMean<0.439 -0.0292 0.000489
cosineMean<0.643 missingNames<0.693 plainAnywhere<0.203 0.013 -0.0168 otherNames<2.2 -0.00537 0.0246 chances<0.44 order<0.462 0.00634 -0.0189 centred<0.722 0.0279 -0.00315
order<0.35 coverageOfFirst<0.0676 otherNames<2.08 -0.00381 0.0177 chance<0.464 -0.00671 -0.0248 coverageOfFirst<0.415 quantitiesAgree<1 0.0176 -0.00947 bigrams<0.28 0.00888 -0.0127
kindClash<1 quantitiesClash<1 centred<0.198 0.00858 -0.00961 centred<0.279 -0.0059 0.022 quantitiesClash<1 citedLength<3.76 0.0272 0.00175 -0.0149
quantitiesAgree<1 order<0.35 coverage<0.397 0.00414 -0.0181 tail<0.74 0.0193 -0.00139 order<0.778 otherNames<2.56 -0.0215 0.0074 0.0181
tail<0.292 missingPlain<1.1 coverageAnywhere<0.59 0.0188 -0.0026 missingPlain<1.61 -0.0166 0.00813 negationDiffers<1 secondChance<0.268 -0.0176 0.00302 plain<0.37 -0.0216 0.0275
coverageAnywhere<0.255 length<2.89 plain<0.0824 0.00402 0.0263 -0.00457 cosineMean<0.439 rarestMissing<3.83 -0.00271 -0.0403 secondChance<0.434 -0.00154 0.0211
tail<0.17 cosineOfBest<0.702 negationDiffers<1 0.0237 -0.00546 cosine<0.671 -0.0173 0.00784 cosineMean<0.361 tail<0.292 -0.00128 -0.0252 tail<0.343 -0.0157 0.00218
rarestMissing<3.87 chances<1.42 quantitiesClash<1 -0.00166 0.0228 chance<0.616 0.0264 0.00196 length<2.56 0.0129 centred<0.111 0.00292 -0.0366
chances<2.18 chances<1.42 order<0.35 -0.0109 0.00509 comparative<1 0.0236 -0.0126 chance<0.59 cited<4 0.00622 -0.00757 -0.026
length<3.18 chance<0.335 negationDiffers<1 -0.0182 0.0102 names<0.715 0.0148 -0.000296 cosineMean<0.609 vague<1 -0.0323 -0.00135 chances<1.13 -0.00702 0.0155
cosineOfBest<0.688 order<0.462 cosineOfBest<0.663 -0.00748 0.0228 coverageOfFirst<0.468 0.0354 0.00639 cited<2 cosine<0.791 -0.0241 0.00134 chances<2.18 0.0107 -0.0195
chances<2.18 chances<1.42 cosineOfBest<0.724 0.00552 -0.00835 names<0.941 0.0208 -0.00366 citedNegated<1 -0.0283 plainAnywhere<0.664 -0.00665 0.00507
cosineMean<0.643 order<0.5 coverageOfFirst<0.0676 0.00849 -0.0152 plain<0.125 -0.0124 0.0162 plain<0.8 coverage<0.475 -0.00194 0.0343 tail<0.4 0.0189 -0.0189
coverageAnywhere<0.676 kindSame<2 length<2.94 0.0122 -0.00878 cosineOfBest<0.749 -0.0189 0.00338 cosineOfBest<0.868 trigrams<0.05 0.00068 -0.0183 rarestMissing<2.74 0.000805 0.0267
cited<2 quantitiesClash<1 cosine<0.724 0.000211 -0.0189 chance<0.411 -0.00957 0.0225 plainAnywhere<0.89 centred<0.198 0.0192 -0.0103 cosine<0.739 0.00447 0.0363
rarestMissing<4.74 plain<0.0824 secondChance<0.386 -0.015 0.0196 coverageOfFirst<0.415 0.0102 -0.00348 -0.0253
names<0.366 otherNames<2.08 chances<1.21 0.0136 -0.0142 names<0.27 0.0314 -0.00143 cosineMean<0.482 coverage<0.265 0.00523 -0.0219 chances<1.34 -0.0034 0.0143
trigrams<0.579 coverageOfFirst<0.0676 missingNamesAnywhere<0.693 0.0238 -0.00399 sentences<2.56 -0.000391 -0.0232 missingAnywhere<0.693 -0.00598 0.0344
order<0.375 cosineMean<0.661 length<2.2 0.00575 -0.0152 tail<0.244 0.0223 0.00175 citedNegated<1 cosineMean<0.703 0.0142 -0.00795 coverage<0.475 -0.0216 -0.000642
plainAnywhere<0.617 plainAnywhere<0.568 plainAnywhere<0.203 0.011 -0.00468 missingNamesAnywhere<0.693 0.0284 0.000705 quantitiesUnsaid<1 missingNamesAnywhere<0.693 -0.014 0.00328 cosine<0.671 -0.00981 0.0249
kindClash<1 quantitiesAgree<1 cosineOfBest<0.688 0.00786 -0.00515 otherNames<1.95 -0.0241 0.0000407 citedLength<3.5 0.0286 cosine<0.657 -0.0109 0.0124
kindClash<1 coverageAnywhere<0.255 cosineMean<0.501 0.00199 0.0239 plainAnywhere<0.433 -0.0157 -0.00113 chance<0.444 -0.000857 cosineMean<0.548 0.0042 0.0309
cosineOfBest<0.688 tail<0.621 order<0.35 -0.00118 0.0198 claimNegated<1 -0.0168 0.0207 bigrams<0.6 chances<1.34 -0.0169 0.00236 coverageOfFirst<0.713 0.0298 -0.0124
cited<2 kindClash<1 plain<0.125 -0.0218 -0.00283 order<0.462 0.00175 0.0203 chances<2.18 order<0.133 -0.0106 0.0158 cited<3 0.00394 -0.0197
tail<0.469 order<0.6 length<3.04 0.00406 -0.0138 centred<0.361 0.000522 0.0283 negationDiffers<1 quantitiesClash<1 -0.0174 0.0175 coverageAnywhere<0.745 -0.0147 0.0362
kindClash<1 citedLength<3.66 sentences<2.4 -0.000882 -0.0218 order<0.6 0.000546 0.0269 chances<1.66 0.0249 0.00176
cosine<0.773 coverage<0.365 secondChance<0.245 -0.00287 0.0199 cosineOfBest<0.688 -0.00219 -0.0192 chances<0.998 cosineOfBest<0.819 0.0113 -0.0178 chance<0.543 0.0292 0.000812
kindClash<1 quantitiesClash<1 negationDiffers<1 -0.00813 0.00952 order<0.273 -0.00974 0.0266 chances<0.582 -0.00588 chances<1.66 0.0295 -0.000815
otherNames<2.08 kindClash<1 order<0.5 -0.0104 0.00465 citedLength<3.66 0.0273 0.00197 cited<4 length<3.18 0.0205 -0.018 -0.0197
length<2.2 centred<0.722 length<1.79 -0.0066 0.0175 coverage<0.664 -0.0000504 -0.0174 coverage<0.399 plain<0.0824 -0.00963 0.012 centred<0.41 -0.0193 0.00682
order<0.5 cosineMean<0.661 citedLength<2.71 0.0167 -0.0087 cosine<0.773 0.000213 0.0343 centred<0.683 citedLength<4.3 0.0209 -0.00595 coverageAnywhere<0.717 0.00762 -0.0191
bigrams<0.462 plainAnywhere<1 cosine<0.629 0.00273 -0.0167 quantitiesAgree<1 0.0141 -0.019 plain<0.607 chance<0.564 0.0321 -0.00481 tail<0.74 0.0202 -0.0108
rarestMissing<4.74 bigrams<0.462 kindSame<2 0.00543 -0.00926 rarestMissing<2.74 -0.00489 0.0262 -0.0214
centred<0.198 cosineOfBest<0.546 plain<0.125 0.00284 -0.0153 kindSame<1 0.026 -0.00000334 cosineOfBest<0.546 cosineMean<0.361 -0.00771 0.0165 cosineMean<0.482 -0.0236 -0.00164`),
};
