import type { ClaimModel } from "./claim-model";
import { readForest } from "./forest";

/** Learned by `npm run eval:claims -- --claims FILE --write`; a tree a line, see `readForest`. */
export const modelWithoutEncoder: ClaimModel = {
  expectedCitations: 0.7,
  metFrom: 0.591,
  notMetFrom: 0.55,
  ranking: [],
  cited: {
    list: readForest(`-1.97
bm25Rank<0.1 best<0.518 precision<0.0909 0.181 0.0557 next<0.187 -0.0143 0.0513 bm25Rank<0.5 otherNames<1.61 -0.0356 0.0035 best<0.3 0.00243 0.0884
share<0.0952 coverageRank<0.1 early<0.111 0.0252 0.138 otherNames<2.3 -0.0383 0.0229 share<0.204 otherNames<1.61 0.0306 0.0685 bigrams<0.0526 0.0149 0.177
bm25Rank<0.333 bm25Rank<0.1 length<3.47 0.107 -0.0225 coverageOfBest<0.278 -0.0527 -0.0186 coverage<0.235 plainOfBest<0.374 -0.0419 0.0157 plainOfBest<0.2 -0.0091 0.072
share<0.105 bm25Rank<0.1 coverageRank<0.111 0.111 -0.00411 plainOfBest<0.414 -0.0376 -0.00472 share<0.204 rarest<0.5 0.0766 0.0191 plainOfBest<0.334 -0.0322 0.132
plainRank<0.5 bm25Rank<0.1 previousOfBest<0.159 -0.0275 0.092 coverageRank<0.25 -0.0295 0.00508 position<0.111 precision<0.0769 0.0602 -0.00767 rarest<0.5 0.0843 0.0391
plainOfBest<0.577 otherNames<2.3 bm25<0.0315 0.0333 -0.0267 bm25<0.12 0.00506 0.0625 bm25<0.373 rarest<0.5 0.0329 -0.00243 quantitiesOfKind<0.5 -0.00532 0.0654
bm25Rank<0.1 previousOfBest<0.159 next<0.134 -0.0271 0.0193 fragment<1 0.0933 -0.00841 coverageOfBest<0.652 plainOfBest<0.414 -0.0356 0.00325 otherQuantities<0.693 -0.00462 0.0441
share<0.138 share<0.0111 previousOfBest<0.317 0.000071 0.0908 share<0.0867 -0.0238 0.0103 otherQuantities<0.693 bm25<0.277 -0.0214 0.0348 sentences<2.4 0.0762 -0.0106
plainRank<0.333 precision<0.0769 sentences<2.4 0.00498 0.0866 coverageOfBest<0.342 -0.0453 -0.0126 bigrams<0.0526 precision<0.0667 0.0433 -0.0111 sentences<2.4 0.0473 -0.0284
share<0.164 precision<0.0909 nextOfBest<0.316 -0.0129 0.0286 share<0.0867 -0.027 0.0105 otherQuantities<0.693 precision<0.167 -0.0135 0.0422 plainRank<0.167 -0.0102 0.0895
bm25Rank<0.1 fragment<1 length<2.56 0.0318 0.0911 -0.0137 bm25Rank<0.5 bm25OfBest<0.391 -0.0337 -0.00656 bm25OfBest<0.759 0.0852 0.02
otherNames<2.3 plainRank<0.5 sentences<2.4 -0.0178 0.0378 precision<0.222 0.00413 0.0318 fragment<1 coverageOfBest<0.757 0.0346 0.081 plain<0.0322 0.0214 -0.0423
share<0.164 precision<0.0909 best<0.518 0.0315 -0.0323 share<0.0734 -0.0274 0.00678 plainOfBest<0.2 nextOfBest<0.572 -0.0388 0.0207 otherQuantities<0.693 0.0283 0.0779
coverageRank<0.1 bm25Rank<0.111 negated<1 0.0743 -0.0058 names<0.24 0.0139 -0.0362 coverageOfBest<0.342 plainRank<0.1 0.0431 -0.0356 otherNames<2.3 -0.00017 0.0447
share<0.105 coverageRank<0.1 precision<0.0909 0.0726 0.00951 otherNames<1.61 -0.026 0.00616 bigrams<0.0526 coverage<0.332 0.0312 -0.0216 previous<0.053 0.00435 0.0505
share<0.164 share<0.0111 previousOfBest<0.246 -0.00846 0.0686 otherNames<1.61 -0.0162 0.00736 plainOfBest<0.2 early<0.25 -0.029 0.02 otherNames<1.95 0.0412 0.0837
share<0.0867 bm25Rank<0.1 previousOfBest<0.159 -0.017 0.0607 kindClash<1 -0.0242 0.0274 share<0.204 pronoun<1 0.00973 0.0505 plainRank<0.333 0.000508 0.0631
share<0.164 best<0.443 share<0.0111 0.0458 -0.00311 share<0.0952 -0.0361 -0.00549 fragment<1 next<0.285 0.0238 0.0627 nextOfBest<0.352 -0.00356 -0.0363
otherNames<1.61 kindClash<1 plainOfBest<0.254 -0.0286 -0.006 position<0.273 -0.00389 0.0535 plainRank<0.1 position<0.889 0.15 -0.0031 coverageOfBest<0.757 -0.00315 0.0335
bm25Rank<0.1 previous<0.0688 position<0.4 0.0196 -0.0298 coverageRank<0.111 0.0678 -0.00102 quantitiesOfKind<1 coverageRank<0.333 -0.0214 0.00991 otherNames<2.08 0.0198 0.0607
coverageRank<0.1 precision<0.0909 fragment<1 0.0715 -0.0144 bigrams<0.0526 0.0223 -0.0252 plainOfBest<0.334 coverageOfBest<0.342 -0.0366 -0.0088 fragment<1 0.0121 -0.0364
share<0.105 coverageRank<0.1 otherNames<1.1 -0.00223 0.0584 quantitiesOfKind<1 -0.0189 0.0213 rarest<0.5 names<1 0.0621 -0.0257 precision<0.143 -0.0118 0.0205
otherQuantities<1.61 share<0.164 share<0.0111 0.0387 -0.0106 precision<0.0909 -0.0253 0.0286 plainOfBest<0.0979 previous<0.159 -0.021 0.0296 quantitiesAgree<1 0.0794 0.0249
share<0.0952 kindClash<1 precision<0.111 0.00421 -0.0217 bm25OfBest<0.591 0.00571 0.0913 precision<0.154 bigrams<0.0526 -0.0211 0.00908 bm25OfBest<1 0.048 -0.00241
otherNames<1.39 quantitiesOfKind<1 plainRank<0.5 -0.0179 0.00375 bigrams<0.167 -0.00106 0.0498 plainRank<0.1 coverage<0.203 0.103 -0.0044 otherQuantities<1.1 -0.00199 0.032
otherNames<1.61 pronoun<1 bigrams<0.286 -0.0168 0.0204 coverageOfBest<0.83 0.0258 -0.0214 plainRank<0.1 position<1 0.112 -0.00686 bigrams<0.125 -0.00242 0.0367
bm25Rank<0.5 sentences<2.3 rarest<0.5 0.0827 0.0133 precision<0.0769 0.00929 -0.0168 bm25OfBest<0.813 coverageRank<0.25 -0.0248 0.061 rarest<0.4 -0.023 0.00987
share<0.0867 coverageRank<0.1 bm25Rank<0.111 0.046 -0.0415 quantitiesOfKind<1 -0.0202 0.021 coverage<0.299 best<0.49 0.0237 0.0807 quantitiesOfKind<0.5 -0.0364 0.00859
pronoun<1 quantitiesOfKind<0.5 otherQuantities<1.39 -0.0316 0.0369 nextOfBest<0.494 -0.00661 0.0133 otherNames<1.61 rarest<0.5 0.0264 -0.0203 plain<0.497 0.0767 -0.0137
coverageRank<0.1 early<0.143 negated<1 0.0278 -0.0363 previousOfBest<0.159 0.0149 0.0733 coverageOfBest<0.278 best<0.358 0.000919 -0.0434 pronoun<1 0.00146 0.0326
kindClash<1 length<2.4 sentences<2.3 0.0697 -0.0202 rarest<1 0.00175 0.029 length<2.89 precision<0.192 0.0755 0.0178 coverage<0.14 0.037 -0.00325
nextOfBest<0.458 bm25Rank<0.5 otherQuantities<1.61 -0.0214 0.0196 bm25Rank<1 0.0256 -0.00804 fragment<1 next<0.357 0.0203 -0.0107 bm25Rank<1 -0.0547 -0.00295
pronoun<1 share<0.204 precision<0.0769 0.0137 -0.0117 bigrams<0.167 0.0107 0.0477 plain<0.234 share<0.0734 0.0267 0.0997 precision<0.154 0.0165 -0.0204
share<0.138 bm25Rank<0.1 nextOfBest<0.162 -0.00576 0.0376 nextOfBest<0.285 -0.0272 -0.00349 otherQuantities<0.693 share<0.204 -0.0213 0.0134 plain<0.651 0.0211 0.0781
share<0.0734 best<0.59 share<0.0111 0.0265 -0.0079 share<0.0361 -0.00872 -0.0536 coverageOfBest<1 names<1 0.0274 -0.0113 length<2.83 -0.0275 0.01
bigrams<0.167 share<0.0111 quantitiesOfKind<0.5 -0.0271 0.0368 coverageOfBest<0.278 -0.03 -0.0048 quantitiesOfKind<1 length<2.4 -0.019 0.0164 next<0.0525 -0.0067 0.0602
kindClash<1 otherNames<2.08 plainOfBest<0.254 -0.023 -0.00252 length<3.47 0.032 -0.0147 length<2.89 bm25Rank<0.167 0.0101 0.0766 plain<0.148 0.0322 -0.0191
bigrams<0.0968 nextOfBest<0.494 otherQuantities<1.61 -0.0189 0.0151 bm25OfBest<0.668 0.0121 -0.0137 nextOfBest<0.784 length<3.09 0.0154 -0.0022 otherQuantities<0.693 -0.0393 0.00698
quantitiesOfKind<0.5 names<0.15 plainOfBest<0.334 -0.0184 0.0265 best<0.249 0.00986 -0.0448 share<0.119 quantitiesOfKind<1 -0.00435 0.0205 precision<0.455 0.0222 -0.0152
names<0.0848 negated<1 best<0.696 0.0214 -0.0301 precision<0.222 -0.0445 0.01 quantitiesOfKind<0.5 previousOfBest<0.573 -0.0126 -0.0466 names<0.289 -0.013 0.00147
bigrams<0.069 best<0.59 names<0.0848 0.00662 -0.00937 share<0.119 -0.0393 0.0082 names<0.0848 bm25OfBest<0.759 0.0468 0.00462 share<0.0952 -0.0042 0.0121
previous<0.173 fragment<1 previousOfBest<0.211 -0.00519 0.0158 precision<0.192 -0.0438 0.000634 quantitiesOfKind<0.5 plainOfBest<0.723 -0.0412 -0.00278 coverageRank<0.111 0.0225 -0.00871
pronoun<1 otherQuantities<1.61 bm25Rank<0.0909 0.0499 -0.00753 bm25OfBest<0.294 -0.0204 0.0443 names<0.5 best<0.443 0.0539 0.0113 next<0.12 0.0287 -0.028
bm25OfBest<0.454 best<0.358 early<0.111 0.0369 -0.00285 share<0.0804 -0.0243 0.00569 coverageOfBest<1 names<0.331 0.0239 0.00157 share<0.204 -0.0179 0.019
plainOfBest<0.374 share<0.0111 otherNames<1.39 0.00198 0.062 share<0.0867 -0.021 0.00983 rarest<0.5 rarest<0.4 0.00952 0.0616 bigrams<0.375 -0.00728 0.0475
bm25Rank<0.1 otherQuantities<1.1 coverageOfBest<0.309 0.0209 0.0861 coverageOfBest<0.17 0.0185 -0.0348 otherQuantities<0.693 coverageRank<0.143 -0.000757 -0.0224 share<0.138 -0.00425 0.0196
otherQuantities<1.61 quantitiesOfKind<0.5 names<0.289 0.00384 -0.0294 coverageRank<0.1 0.0208 -0.000896 plainOfBest<0.2 names<1 -0.0308 0.0331 plainRank<0.5 0.0618 0.0141
otherNames<1.61 share<0.105 nextOfBest<0.316 -0.0256 -0.00239 coverageOfBest<0.699 0.0507 -0.0022 length<3.47 otherQuantities<1.1 0.0117 0.049 bm25<0.302 -0.0371 0.0353
kindClash<1 otherQuantities<1.61 nextOfBest<0.285 -0.0124 0.00487 length<3.04 -0.00982 0.0366 nextOfBest<1 bm25Rank<0.167 -0.0146 0.0368 0.0777
fragment<1 quantitiesOfKind<0.5 next<0.285 -0.000509 -0.0418 position<0.667 0.0143 -0.00228 plainRank<0.1 0.0117 coverageOfBest<0.83 -0.0549 -0.01
fragment<1 previous<0.173 nextOfBest<0.285 -0.00876 0.0126 bigrams<0.375 -0.0112 0.0216 plainRank<0.1 0.0228 nextOfBest<0.212 -0.00263 -0.0473
fragment<1 nextOfBest<0.352 bigrams<0.0968 -0.0157 0.00869 names<0.24 0.0217 0.00314 best<0.518 previous<0.22 -0.0278 0.0281 -0.0544
share<0.138 coverage<0.332 sentences<2.4 -0.00084 0.0233 coverageRank<0.333 -0.0403 -0.00812 precision<0.143 otherNames<2.3 -0.0224 0.031 coverageRank<1 0.04 0.00671
sentences<2.4 coverageOfBest<0.278 coverageOfBest<0.0864 0.00967 -0.0331 next<0.418 0.00558 -0.0192 coverageOfBest<0.535 length<1.79 -0.0237 0.0627 next<0.0824 0.0181 -0.0281
pronoun<1 bm25Rank<0.111 position<0.111 0.0532 0.0115 coverageRank<0.125 -0.0354 -0.00135 bm25<0.432 length<3.47 0.0341 -0.0335 position<0.444 0.00139 -0.038
fragment<1 share<0.0734 share<0.0111 0.024 -0.0113 rarest<0.5 0.0241 -0.00111 share<0.204 early<0.1 0.00562 -0.0451 0.0101
pronoun<1 kindClash<1 plainOfBest<0.254 -0.0202 -0.00227 plain<0.263 0.031 -0.00606 bm25OfBest<0.627 bm25OfBest<0.391 0.0032 0.0527 bm25<0.277 -0.037 0.0126
position<0.1 names<0.643 previous<0.0953 -0.00888 0.0275 bm25<0.144 -0.00506 -0.044 previous<0.419 length<3.47 0.00339 -0.0185 position<0.5 0.0025 -0.0289
fragment<1 otherNames<2.3 bm25Rank<0.1 0.0225 -0.00416 names<0.0848 0.0571 0.015 early<0.1 0.0152 bm25Rank<0.5 -0.045 -0.00616
otherQuantities<1.61 quantitiesOfKind<0.5 plainOfBest<0.334 -0.0319 -0.00334 rarest<0.5 0.00596 -0.00814 plainOfBest<0.2 rarest<0.5 -0.0318 0.0242 early<0.167 0.0148 0.0688
otherNames<1.61 bm25OfBest<0.454 precision<0.118 -0.00421 -0.0334 bm25OfBest<0.668 0.0111 -0.00584 negated<1 bm25Rank<0.1 0.0484 0.00843 otherNames<2.3 -0.0525 0.00892
share<0.0867 sentences<2.4 coverageOfBest<0.278 -0.0258 -0.00449 coverageOfBest<0.5 0.0452 -0.0189 plain<0.263 names<1 0.035 0.000157 share<0.105 -0.0226 0.00419
pronoun<1 length<2.83 coverageOfBest<1 -0.00576 -0.0286 coverageRank<0.143 0.0212 -0.00142 coverage<0.299 otherNames<1.1 0.0123 0.0492 quantitiesOfKind<1 -0.0355 0.0327
nextOfBest<0.717 pronoun<1 coverage<0.434 -0.00385 0.0164 coverage<0.299 0.0349 -0.0175 otherQuantities<1.61 coverageOfBest<0.5 0.00299 -0.0234 position<0.5 0.0624 -0.0236
bm25Rank<0.1 otherQuantities<1.1 previous<0.053 -0.0156 0.0416 coverageOfBest<0.278 0.0135 -0.0447 coverageOfBest<0.278 coverage<0.03 0.0152 -0.0388 bigrams<0.286 -0.00326 0.0187
sentences<2.3 previous<0.286 share<0.0734 0.0837 0.0195 position<0.6 0.00454 -0.0263 share<0.0734 kindClash<1 -0.0113 0.0271 plain<0.166 0.0268 -0.000326
otherNames<1.39 plain<0.346 plain<0.0814 -0.0143 0.00564 position<0.444 -0.0356 -0.00852 negated<1 coverageOfBest<0.0864 0.0513 0.0074 otherNames<2.48 -0.0484 0.0224
share<0.204 length<3.47 precision<0.0909 0.0124 -0.00584 previousOfBest<0.786 -0.0383 -0.000448 previous<0.315 precision<0.0909 -0.0212 0.0291 next<0.173 -0.0306 0.0075
fragment<1 otherQuantities<1.61 nextOfBest<0.386 -0.00804 0.00528 best<0.443 0.00261 0.0443 nextOfBest<0.212 best<0.49 0.0355 -0.0368 coverageOfBest<0.215 0.00857 -0.0432
previous<0.419 pronoun<1 plain<0.111 -0.00729 0.00623 rarest<0.5 0.0305 -0.00392 bm25OfBest<0.454 nextOfBest<0.717 -0.0549 -0.00504 bm25OfBest<0.52 0.0371 -0.0123
fragment<1 sentences<2.3 share<0.0734 0.0763 0.00333 bm25OfBest<0.178 -0.0181 0.00371 nextOfBest<0.316 best<0.49 0.0278 -0.0382 nextOfBest<0.874 -0.049 -0.00649
share<0.105 bm25OfBest<0.943 negated<1 0.00167 -0.0272 coverageOfBest<0.609 0.0132 -0.0395 rarest<0.5 names<1 0.0428 -0.0179 nextOfBest<1 0.00612 -0.0272
kindClash<1 otherQuantities<0.693 quantitiesOfKind<0.5 -0.0218 -0.00399 previous<0.419 0.00658 -0.0218 bm25Rank<0.167 bm25Rank<0.111 0.0445 -0.0236 bm25Rank<1 0.0523 -0.00164
otherNames<2.48 best<0.465 bm25Rank<1 0.00757 -0.0159 bm25OfBest<0.325 -0.0315 -0.00154 bm25Rank<0.125 plainOfBest<0.2 0.0115 0.0747 share<0.119 -0.0225 0.0371
fragment<1 best<0.179 rarest<1 0.0284 -0.00907 pronoun<1 -0.00374 0.0143 previousOfBest<0.211 next<0.147 -0.017 0.0259 nextOfBest<0.316 0.00574 -0.0558
quantitiesOfKind<1 share<0.0867 precision<0.192 -0.000446 -0.0269 precision<0.154 -0.0134 0.0148 bm25OfBest<0.943 names<0.24 -0.00151 0.0312 names<0.532 0.0122 -0.0346
best<0.38 position<0.1 quantitiesOfKind<1 -0.0277 0.021 nextOfBest<0.784 0.0105 -0.00691 quantitiesOfKind<0.5 precision<0.375 -0.0387 0.0148 length<3.09 0.00308 -0.0201
length<3.47 length<2.83 coverageOfBest<1 0.000703 -0.0229 negated<1 0.0142 -0.0258 negated<0 0.0406 position<0.5 -0.00599 -0.0521
bigrams<0.0968 pronoun<1 kindClash<1 -0.0137 0.0206 bm25Rank<0.5 0.00859 0.0386 precision<0.238 length<3.09 0.0313 -0.000633 bigrams<0.167 -0.0297 0.00321
kindClash<1 bigrams<0.0968 plain<0.346 -0.00366 -0.0251 bm25OfBest<0.294 0.0302 0.000959 precision<0.192 length<3.18 0.0487 -0.0055 length<2.56 0.0191 -0.0178
otherNames<1.61 share<0.0734 sentences<2.3 0.0391 -0.0125 coverageRank<0.143 0.0438 -0.00341 coverageRank<0.111 position<0.444 0.0711 0.0113 share<0.138 -0.00585 0.0257
rarest<0.4 best<0.421 bm25<0.0577 0.0179 -0.00445 next<0.159 -0.0426 -0.00751 rarest<0.5 precision<0.286 0.0558 -0.00241 precision<0.167 -0.0131 0.00986
quantitiesOfKind<1 nextOfBest<0.316 bm25Rank<0.5 -0.0207 0.00332 otherNames<2.3 -0.00137 0.019 coverageRank<1 names<0.24 -0.00168 0.0335 bm25Rank<1 0.0273 -0.0308
next<0.357 nextOfBest<0.531 share<0.164 -0.00575 0.00764 bm25OfBest<0.422 -0.00323 0.0186 coverage<0.104 length<2.83 0.0416 -0.0163 length<2.94 -0.028 0.00347
negated<1 nextOfBest<0.494 names<0.532 0.00315 -0.0151 share<0.204 0.00838 0.0609 otherNames<1.39 nextOfBest<0.572 0.0145 -0.0352 bm25<0.373 -0.0567 0.00845
fragment<1 previous<0.173 nextOfBest<0.421 0.000293 0.017 share<0.105 -0.00758 0.00975 previous<0.173 otherQuantities<1.39 -0.0409 -0.00198 next<0.187 0.0504 -0.0345
names<0.0848 rarest<0.5 bm25OfBest<0.391 0.00539 0.04 precision<0.154 -0.0227 0.0195 quantitiesOfKind<0.5 bigrams<0.143 -0.0106 -0.0455 bigrams<0.125 -0.00888 0.00644
rarest<0.4 sentences<2.4 plainRank<0.5 -0.014 0.0113 coverageOfBest<0.435 0.0473 -0.0328 rarest<0.5 coverageOfBest<0.5 0.0926 0.0285 fragment<1 -0.000591 -0.0327
plainRank<0.1 bm25OfBest<0.178 early<0.111 -0.0324 0.00787 bm25Rank<0.143 0.0683 -0.00652 coverageOfBest<0.0864 best<0.23 0.0694 0.0062 coverageOfBest<0.278 -0.0258 -0.00213
share<0.204 coverageOfBest<1 best<0.696 0.00201 -0.0253 best<0.143 0.0162 -0.0219 plainOfBest<0.254 -0.0324 precision<0.455 0.0307 -0.0142
previous<0.173 position<0.727 position<0.5 0.00472 0.0262 nextOfBest<0.572 0.00514 -0.0288 share<0.105 precision<0.182 -0.00158 -0.0276 precision<0.154 -0.00759 0.0207
otherQuantities<1.39 quantitiesAgree<1 precision<0.0323 0.0153 -0.00359 plainOfBest<0.979 0.0327 -0.0134 otherNames<1.95 quantitiesAgree<0.5 0.0304 -0.0215 quantitiesAgree<1 0.0431 -0.0116
fragment<1 bm25Rank<0.111 plainOfBest<0.2 0.00266 0.0316 bigrams<0.167 -0.0049 0.00946 best<0.465 bm25<0.255 -0.0225 0.0381 -0.0559
position<0.1 best<0.518 precision<0.167 -0.0308 -0.00419 coverageRank<0.125 0.0507 -0.00518 early<0.5 coverageOfBest<1 0.00514 -0.00859 nextOfBest<0.458 0.00859 0.0377
length<3.47 rarest<0.4 bm25OfBest<0.712 -0.00191 -0.0262 rarest<0.5 0.0452 -0.00419 names<0.0848 coverage<0.152 0.0323 -0.00933 early<0.167 -0.0446 -0.012
kindClash<1 rarest<0.5 rarest<0.4 0.00115 0.0414 bigrams<0.375 -0.00956 0.0253 length<2.89 coverageRank<0.333 0.0195 0.0645 best<0.268 0.0287 -0.0172
otherNames<1.61 precision<0.167 precision<0.118 0.000672 -0.0234 bm25OfBest<0.422 -0.0227 0.0092 negated<1 length<3.47 0.0177 -0.017 coverageOfBest<1 -0.0493 0.00411
bigrams<0.0968 pronoun<1 bm25Rank<0.25 -0.00278 -0.0187 next<0.22 0.0209 -0.0157 names<0.532 next<0.0525 0.0472 0.0126 bigrams<0.167 -0.0244 0.00331
bigrams<0.0968 nextOfBest<0.494 coverageRank<0.111 0.00565 -0.0176 nextOfBest<0.572 0.0211 -0.00265 next<0.357 previousOfBest<0.421 0.0203 -0.000363 otherQuantities<1.39 -0.0197 0.0321
otherNames<2.3 length<3.3 coverageRank<0.1 0.0154 -0.0058 coverageRank<0.125 0.00832 -0.0464 precision<0.154 length<3.47 0.0315 -0.007 plain<0.404 -0.0434 0.0211
bm25OfBest<0.943 bigrams<0.0968 share<0.119 -0.00496 0.0159 otherQuantities<0.693 0.00115 0.0243 precision<0.286 precision<0.136 -0.0361 0.0128 nextOfBest<0.614 -0.0333 -0.0055
bm25OfBest<1 bm25Rank<0.5 sentences<2.3 0.0337 -0.00495 bm25OfBest<0.813 0.035 -0.0021 share<0.164 next<0.187 -0.0367 -0.00585 plainOfBest<0.577 -0.0355 0.000477
previousOfBest<0.159 bigrams<0.125 otherNames<2.48 -0.0219 0.0117 names<0.643 0.0197 -0.0129 previousOfBest<0.285 nextOfBest<0.285 0.0041 0.0281 coverageRank<0.1 0.0193 -0.0000497
coverage<0.299 fragment<1 coverage<0.253 0.00365 0.0276 position<1 -0.0371 0.0036 bm25OfBest<0.591 length<2.56 0.0188 -0.0481 bm25OfBest<0.668 0.0225 -0.0101
previous<0.173 next<0.516 bm25OfBest<0.221 -0.012 0.0122 coverage<0.104 0.00162 -0.0494 share<0.204 pronoun<1 -0.0121 0.0178 plainRank<0.333 -0.029 0.041
rarest<0.5 rarest<0.4 sentences<2.3 0.0484 -0.00363 coverage<0.253 0.0669 0.00569 names<0.431 precision<0.125 -0.0417 -0.0167 bigrams<0.125 -0.00931 0.0145
rarest<0.4 bm25OfBest<0.943 bm25OfBest<0.391 -0.0105 0.00417 pronoun<1 -0.054 0.0097 rarest<0.5 plain<0.148 0.0724 0.013 bigrams<0.375 -0.00454 0.0271
bm25OfBest<1 best<0.696 coverage<0.434 0.00271 0.0251 coverageRank<0.5 -0.0281 0.00628 rarest<0.5 rarest<0.4 -0.0228 0.0333 best<0.808 -0.0268 0.0156
next<0.22 share<0.0643 best<0.315 0.00556 -0.0206 names<0.198 0.032 0.0037 early<0.143 bm25OfBest<0.759 -0.00589 -0.0373 position<0.333 -0.011 0.0135
next<0.285 length<3.47 plainRank<0.143 -0.00854 0.00218 coverage<0.14 0.00723 -0.0329 quantitiesOfKind<0.5 names<0.331 0.0107 -0.0371 plainRank<1 0.0203 -0.0168
early<0.143 bm25OfBest<1 bm25OfBest<0.294 -0.0174 -0.000291 previousOfBest<0.246 0.00133 -0.0346 previousOfBest<0.159 bm25Rank<0.125 0.0135 -0.0191 share<0.0734 -0.000934 0.0159
share<0.204 precision<0.0909 negated<1 0.0122 -0.0246 pronoun<1 -0.00853 0.00893 precision<0.455 position<0.889 0.0319 -0.0162 length<2.71 -0.0387 0.0194
negated<1 precision<0.25 precision<0.154 -0.000193 0.0127 plainRank<0.143 -0.0255 -0.00198 precision<0.25 rarest<1 -0.0328 0.0117 coverage<0.175 -0.0191 0.0466
coverageRank<0.1 early<0.143 previousOfBest<0.533 -0.0227 0.0223 best<0.3 0.00421 0.0621 share<0.0407 nextOfBest<1 -0.0212 0.019 coverage<0.14 0.0296 -0.0015
best<0.465 length<1.79 best<0.401 -0.0519 0.0367 coverageOfBest<1 0.00829 -0.00354 coverageOfBest<0.244 bm25<0.192 -0.0318 0.0103 coverage<0.332 0.0126 -0.0102
coverageRank<0.143 length<2.83 position<1 0.00367 -0.0307 bm25OfBest<0.178 -0.0187 0.0317 bm25Rank<0.167 coverageOfBest<0.927 -0.0242 0.023 negated<0 -0.0311 0.000118
plainRank<0.1 coverageOfBest<0.572 coverageOfBest<0.0864 0.000152 0.0496 coverageOfBest<0.83 -0.0379 0.0137 plainRank<0.125 plainOfBest<0.2 -0.0208 0.00424 coverageOfBest<0.0864 0.0382 0.00273
otherNames<2.3 length<3.09 next<0.357 0.00251 -0.0146 best<0.465 -0.00819 -0.0378 otherQuantities<1.39 length<2.83 0.0616 -0.00552 length<3.47 0.0589 0.00722
bm25Rank<0.1 previous<0.0824 bm25<0.072 -0.0288 0.0308 plainRank<0.167 0.0341 -0.0253 bigrams<0.0526 previous<0.0824 0.0118 -0.0146 precision<0.222 0.0121 -0.00659
early<1 quantitiesOfKind<0.5 names<0.15 0.00973 -0.0191 length<3.09 0.00788 -0.00589 bm25Rank<0.125 plainRank<0.5 -0.00692 0.0559 bm25OfBest<0.555 -0.00369 -0.0362
coverageOfBest<1 share<0.0686 share<0.0239 0.00863 -0.00745 coverage<0.152 0.0489 0.00717 plain<0.651 otherNames<2.48 -0.0183 0.0141 pronoun<1 0.0295 -0.0152
nextOfBest<0.784 rarest<1 coverageOfBest<0.278 -0.0104 0.00699 share<0.204 -0.0342 0.00511 precision<0.125 previousOfBest<0.421 -0.0124 0.0165 quantitiesAgree<1 -0.0284 0.029
previousOfBest<0.159 best<0.547 next<0.147 -0.0334 -0.00608 next<0.285 0.0227 -0.0212 early<0.5 coverageRank<0.0909 0.0388 -0.00212 best<0.646 0.0274 -0.0244
bigrams<0.0968 kindClash<1 position<0.727 -0.00556 -0.0206 previous<0.0824 0.0394 -0.00266 nextOfBest<0.421 next<0.0824 0.0127 -0.0123 bigrams<0.375 0.00427 0.0349
nextOfBest<0.285 length<3.18 names<0.24 -0.0188 0.00187 precision<0.0556 0.0179 -0.0367 fragment<1 coverage<0.175 0.0101 -0.000746 length<2.71 -0.00658 -0.0413
coverage<0.299 precision<0.333 precision<0.0909 0.0135 -0.0029 plain<0.0814 -0.0218 0.0453 share<0.164 otherQuantities<1.61 -0.0215 0.015 precision<0.286 0.0182 -0.0162
rarest<0.5 share<0.164 quantitiesAgree<1 0.0000633 0.029 bigrams<0.286 0.0493 -0.0112 bigrams<0.375 coverageOfBest<0.535 0.00998 -0.0135 length<2.83 -0.0116 0.0376
previous<0.0824 length<2.08 share<0.0643 -0.0391 0.0212 coverage<0.175 0.0294 -0.000257 precision<0.333 share<0.02 0.0185 -0.00778 coverageRank<1 0.0255 -0.0219
bm25OfBest<0.712 bm25Rank<0.5 best<0.3 0.0159 -0.00548 otherQuantities<1.39 0.051 -0.02 rarest<0.4 nextOfBest<0.494 -0.0371 -0.00877 rarest<0.5 0.0239 -0.00272
otherQuantities<1.39 early<0.25 plainOfBest<0.414 -0.0062 0.00932 previousOfBest<0.786 -0.012 0.0103 quantitiesAgree<1 otherNames<1.61 0.000569 0.0373 bigrams<0.125 -0.0412 0.00231
length<3.47 otherNames<2.48 rarest<0.4 -0.00516 0.0039 best<0.268 -0.0101 0.0349 previous<0.358 otherNames<1.61 0.0197 -0.0357 best<0.547 0.0358 -0.00651
length<3.04 plainRank<0.143 precision<0.222 0.000523 -0.0273 kindClash<1 0.00392 0.0365 otherNames<2.48 plainRank<0.1 0.0313 -0.0176 coverageRank<0.333 0.0285 -0.0012
bigrams<0.167 best<0.696 names<1 0.00251 -0.0169 precision<0.2 -0.0379 -0.00225 coverage<0.14 precision<0.0667 -0.0127 0.0615 rarest<0.4 -0.0124 0.0127
length<3.3 previous<0.419 rarest<1 0.00531 -0.00969 bigrams<0.143 -0.0254 0.00905 otherNames<2.48 previousOfBest<0.786 -0.0327 0.000512 previous<0.107 0.0344 -0.0129
quantitiesAgree<0.5 sentences<2.4 share<0.0407 -0.0379 -0.00972 coverageOfBest<0.535 0.0417 -0.0175 nextOfBest<0.531 nextOfBest<0.162 0.00791 -0.00951 plain<0.0941 -0.00178 0.0159
bigrams<0.375 names<1 bigrams<0.0526 -0.00581 0.0106 bm25Rank<0.333 -0.0034 -0.0292 rarest<0.5 length<2.2 0.0218 -0.0279 quantitiesOfKind<0.5 -0.0165 0.0461
coverage<0.299 bm25OfBest<0.943 bigrams<0.0968 0.0023 0.0146 bigrams<0.069 0.0107 -0.0264 otherNames<2.48 bm25OfBest<0.591 -0.0392 -0.00981 position<0.5 0.0565 0.00141
sentences<2.3 plainOfBest<0.0979 position<0.444 -0.0000249 0.0815 names<0.331 -0.0285 0.0312 nextOfBest<0.784 otherNames<2.48 0.00097 0.0227 otherNames<2.3 -0.0165 0.00668
length<3.47 precision<0.154 plain<0.0941 0.00545 -0.0102 share<0.0556 -0.00941 0.0107 otherQuantities<0.693 position<0.667 -0.0195 0.0319 otherQuantities<1.61 -0.043 -0.00805
plain<0.263 share<0.0867 coverageRank<0.333 0.00248 -0.0239 coverageRank<0.143 0.0587 0.0108 coverageRank<0.333 length<2.71 -0.00629 -0.0365 names<0.532 0.00829 -0.017
precision<0.154 coverageRank<0.111 bm25OfBest<0.178 -0.00873 0.0237 precision<0.0323 0.0267 -0.0108 bm25OfBest<0.943 quantitiesAgree<1 0.00915 0.0404 precision<0.286 0.00762 -0.0202
bm25OfBest<1 precision<0.375 bigrams<0.375 -0.00168 0.0242 bm25OfBest<0.712 0.0558 0.00155 precision<0.286 best<0.59 -0.00671 0.0415 previousOfBest<0.617 -0.0398 0.00784
previous<0.107 next<0.22 bm25Rank<1 0.0181 -0.0192 names<1 -0.0175 0.0214 length<3.09 bm25OfBest<0.422 -0.0107 0.004 names<0.532 -0.00501 -0.0355
rarest<0.5 rarest<0.4 bm25Rank<1 0.00165 -0.0305 plainRank<0.333 0.0525 0.015 best<0.337 coverage<0.274 -0.0221 0.00664 share<0.0867 0.0259 -0.00328
bm25Rank<0.111 position<0.222 bm25Rank<0.1 -0.000923 0.0591 quantitiesOfKind<0.5 -0.0219 0.00546 position<0.1 plainOfBest<0.0979 0.00762 -0.0253 precision<0.333 -0.0034 0.0108
names<0.643 bigrams<0.0526 bm25Rank<0.25 0.00183 -0.0185 next<0.357 0.0102 -0.0173 bm25Rank<0.125 previousOfBest<0.458 0.0553 -0.0105 nextOfBest<0.458 -0.0302 -0.00274
length<2.83 share<0.0111 plainRank<0.111 0.00308 0.0488 share<0.02 -0.0436 -0.00396 plainRank<0.111 previousOfBest<0.246 -0.013 0.0417 best<0.268 0.0234 -0.000572
early<0.167 bm25OfBest<0.943 precision<0.167 -0.0101 0.0111 position<0.667 0.00494 -0.035 share<0.0556 precision<0.0556 0.0218 -0.0178 plainRank<0.25 0.0304 0.00433
nextOfBest<0.784 coverageOfBest<0.244 bm25Rank<0.1 0.00341 -0.0166 nextOfBest<0.531 0.0023 0.0123 plain<0.0635 coverageOfBest<0.927 0.0154 -0.0283 otherNames<1.39 -0.024 -0.0033
fragment<1 previous<0.0824 bm25Rank<0.1 -0.0265 0.0166 nextOfBest<0.285 -0.0138 0.00295 nextOfBest<0.245 best<0.465 0.0191 -0.0245 previous<0.419 -0.0473 -0.00271`),
    page: readForest(`-3.7
share<0.0377 share<0.0094 share<0.00351 -0.0717 -0.0183 early<0.0233 0.0245 0.197 coverageOfBest<0.567 bm25OfBest<0.169 0.00421 0.382 bm25OfBest<0.425 0.0379 1.28
bm25OfBest<0.425 coverageRank<0.0625 coverageOfBest<0.0949 -0.0721 -0.0274 next<0.0239 0.0268 0.167 coverageRank<0.25 position<0.78 0.18 0.0151 bm25Rank<0.111 0.0349 0.468
coverageRank<0.0909 coverageOfBest<0.146 next<0.197 -0.0707 0.0157 early<0.0233 -0.0243 0.0714 coverageRank<0.25 early<0.0323 0.0483 0.172 bigrams<0.0256 0.152 0.331
coverageRank<0.0769 bm25OfBest<0.0505 next<0.197 -0.0728 0.00278 early<0.0323 -0.0406 0.0346 bm25OfBest<0.499 next<0.0473 0.0304 0.168 early<0.333 0.233 0.0641
coverageRank<0.0769 bm25OfBest<0.135 next<0.129 -0.0693 -0.00221 early<0.0233 -0.0315 0.0533 coverageRank<0.5 next<0.0239 0.0415 0.14 coverage<0.145 0.044 0.218
coverage<0.0662 coverage<0.0153 nextOfBest<0.632 -0.0701 0.0145 early<0.0233 -0.0384 0.0419 precision<0.16 nextOfBest<0.178 0.00116 0.0859 position<0.83 0.141 0.0183
bm25OfBest<0.268 bm25<0.0132 next<0.129 -0.0687 0.00279 early<0.0435 -0.035 0.0548 bigrams<0.04 early<0.0526 0.0252 0.122 early<0.333 0.147 0.033
bm25OfBest<0.31 bm25<0.0255 next<0.0956 -0.0677 -0.00127 early<0.0435 -0.0327 0.054 bigrams<0.0256 early<0.0526 0.0108 0.107 fragment<1 0.14 0.0602
share<0.0176 share<0.00513 nextOfBest<0.632 -0.0661 0.0261 early<0.0909 -0.0116 0.0506 share<0.0817 nextOfBest<0.145 0.0277 0.0918 0.169
share<0.00735 previousOfBest<0.311 nextOfBest<0.632 -0.066 -0.00126 previous<0.203 -0.00923 0.0477 share<0.0817 previousOfBest<0.238 0.0218 0.0763 otherNames<2.3 0.145 0.0337
bm25Rank<0.0455 coverage<0.0153 previousOfBest<0.311 -0.0686 -0.00907 names<0.138 -0.0399 0.0198 bm25Rank<0.25 previousOfBest<0.238 0.00904 0.0712 bm25<0.0866 0.00148 0.0864
share<0.0094 previousOfBest<0.311 next<0.197 -0.0613 0.0213 plainRank<0.0222 -0.0228 0.0428 share<0.0817 nextOfBest<0.229 0.0114 0.0676 0.114
share<0.0094 early<0.0323 share<0.00513 -0.0674 -0.0116 next<0.0353 -0.0338 0.0131 share<0.0817 next<0.0473 0.0111 0.051 precision<0.0909 -0.00303 0.105
bm25Rank<0.0417 bm25<0.0132 previous<0.0999 -0.066 -0.0143 best<0.273 0.0134 -0.0322 rarest<0.5 quantitiesAgree<0.333 0.00133 0.031 best<0.273 0.0493 0.107
share<0.0118 next<0.197 early<0.0233 -0.0655 -0.0259 sentences<5.22 0.0507 -0.00387 share<0.0817 plain<0.275 0.0372 -0.0336 bm25OfBest<0.824 0.049 0.104
share<0.00735 previousOfBest<0.238 next<0.197 -0.0611 0.0101 next<0.129 -0.0162 0.0464 share<0.0817 position<0.253 0.0462 0.00119 precision<0.0909 -0.00955 0.0814
bm25OfBest<0.169 early<0.0323 nextOfBest<0.402 -0.0642 0.00383 otherQuantities<0.693 -0.0318 0.0302 position<0.329 otherQuantities<0.693 0.0261 0.0714 bm25OfBest<0.425 -0.0184 0.0315
share<0.00735 previous<0.0999 coverageRank<0.0244 -0.0629 -0.0269 previous<0.203 -0.0083 0.0411 share<0.0817 position<0.253 0.0404 -0.00029 position<0.0484 0.0234 0.0766
coverageRank<0.0435 nextOfBest<0.178 early<0.0323 -0.0653 -0.0163 position<0.683 0.0142 -0.0305 rarest<0.5 nextOfBest<0.632 0.0089 0.0657 bm25Rank<0.0625 -0.0047 0.072
bm25<0.0255 early<0.0323 next<0.197 -0.0633 0.0125 length<1.61 -0.0407 0.0125 early<0.0233 next<0.0473 -0.0216 0.0348 quantitiesOfKind<0.75 0.0231 0.0641
bm25OfBest<0.135 nextOfBest<0.301 previousOfBest<0.637 -0.0553 0.021 bm25Rank<0.0294 -0.0139 0.0309 nextOfBest<0.0718 bm25OfBest<0.824 -0.00896 0.0368 position<0.253 0.0602 0.0223
bm25Rank<0.0625 coverageOfBest<0.0388 best<0.14 0.000221 -0.0577 position<0.253 0.0274 -0.0288 bm25OfBest<0.824 position<0.329 0.0328 -0.00203 best<0.384 0.0301 0.0803
bm25Rank<0.0233 previousOfBest<0.183 position<0.0804 -0.00953 -0.0595 sentences<5.38 0.0152 -0.0279 precision<0.333 previousOfBest<0.238 -0.00491 0.0274 fragment<1 0.0611 0.0125
share<0.00513 early<0.0233 otherQuantities<1.39 -0.0629 -0.000458 best<0.273 0.0192 -0.0293 share<0.0817 otherQuantities<0.693 -0.00854 0.0203 precision<0.333 0.0267 0.0712
share<0.00735 nextOfBest<0.178 position<0.145 -0.02 -0.0577 sentences<4.93 0.0244 -0.0256 rarest<0.5 best<0.59 0.0119 -0.0372 share<0.0527 0.00439 0.0635
coverageRank<0.0244 nextOfBest<0.229 early<0.0233 -0.0606 -0.0154 nextOfBest<0.632 -0.0122 0.0287 rarest<0.5 nextOfBest<0.0718 -0.00916 0.0203 plain<0.0587 0.082 0.034
share<0.00351 nextOfBest<0.178 previousOfBest<0.183 -0.056 0.000162 nextOfBest<0.632 -0.0126 0.0261 share<0.0817 plain<0.0587 0.0287 -0.00625 precision<0.111 -0.0179 0.0509
coverageRank<0.0244 early<0.0233 previousOfBest<0.425 -0.0581 0.00451 coverage<0.0153 -0.0202 0.0363 quantitiesAgree<0.333 names<0.0885 -0.0241 0.0124 quantitiesOfKind<0.75 0.0119 0.0728
bm25Rank<0.0417 next<0.0956 otherQuantities<0.693 -0.0503 -0.0166 plainRank<0.0103 -0.0146 0.0277 rarest<0.5 next<0.0473 -0.00765 0.0191 otherQuantities<0.693 0.0165 0.0555
bm25OfBest<0.101 nextOfBest<0.178 best<0.166 0.0113 -0.0488 negated<1 0.0189 -0.0182 rarest<0.5 nextOfBest<0.402 -0.00346 0.0264 precision<0.16 0.00261 0.0495
coverageOfBest<0.146 position<0.37 otherQuantities<0.693 -0.0225 0.0257 kindClash<1 -0.0488 -0.00625 position<0.37 position<0.0198 -0.0105 0.0262 sentences<4.93 -0.0117 0.0188
previousOfBest<0.238 share<0.0285 nextOfBest<0.145 -0.0398 -0.00481 plainRank<0.0909 0.0404 0.00187 previousOfBest<0.425 nextOfBest<0.402 -0.00261 0.0654 sentences<4.51 0.0242 0.0704
share<0.00351 previousOfBest<0.311 next<0.197 -0.0456 0.0166 best<0.349 0.0418 -0.0121 rarest<0.5 previousOfBest<0.238 -0.0054 0.0236 share<0.0285 -0.0311 0.039
early<0.0233 precision<0.421 share<0.00351 -0.0497 -0.0177 coverageOfBest<0.234 -0.0231 0.0445 best<0.469 metadata<1 0.0256 -0.0177 coverageOfBest<0.79 -0.0221 0.0402
share<0.00351 nextOfBest<0.632 early<0.0323 -0.0483 -0.0114 best<0.437 0.0493 -0.00915 otherQuantities<0.693 previous<0.024 -0.0163 0.0118 early<0.0909 0.0119 0.0539
coverageRank<0.0244 early<0.0233 plainOfBest<0.39 -0.0507 0.00481 fragment<1 0.0444 -0.0206 quantitiesAgree<0.333 sentences<4.28 -0.0173 0.00721 quantitiesOfKind<0.75 0.0105 0.0617
coverageOfBest<0.0949 best<0.166 position<0.411 0.0635 -0.0292 position<0.0804 0.00285 -0.0377 plain<0.0412 position<0.329 0.0418 0.00403 fragment<1 0.00581 -0.0247
otherQuantities<0.693 previousOfBest<0.183 early<0.0233 -0.0429 -0.0111 nextOfBest<0.229 0.00117 0.0303 rarest<0.5 plain<0.0925 0.0188 -0.0104 plain<0.145 0.0781 0.0201
early<0.0233 next<0.197 bigrams<0.04 -0.04 0.00603 best<0.495 0.0952 -0.00967 share<0.0817 best<0.384 0.0118 -0.0107 bigrams<0.118 0.0115 0.0467
coverageRank<0.0149 nextOfBest<0.402 otherQuantities<0.693 -0.0548 -0.0214 0.013 otherQuantities<0.693 nextOfBest<0.229 -0.0164 0.0115 plain<0.0925 0.0342 0.00243
early<0.0233 nextOfBest<0.402 bigrams<0.0556 -0.0391 0.0112 early<0.0204 0.0449 -0.00864 precision<0.188 length<1.61 -0.0282 0.00445 quantitiesOfKind<0.5 0.00277 0.0326
previous<0.134 coverageOfBest<0.0388 plainRank<0.0909 -0.037 0.0276 position<0.329 0.0063 -0.0129 best<0.384 plainRank<0.111 0.0679 0.0172 plainOfBest<0.39 -0.00361 0.0396
share<0.0817 previousOfBest<0.238 share<0.000844 -0.0298 -0.00506 length<1.95 0.0395 0.00114 quantitiesOfKind<0.5 length<2.2 -0.0299 0.0195 precision<0.111 -0.0113 0.0485
share<0.0817 share<0.00735 early<0.0323 -0.0353 0.00363 early<0.0103 0.0334 -0.00594 precision<0.188 plain<0.145 0.0193 -0.0275 early<0.167 0.0392 0.00178
precision<0.333 early<0.0233 previous<0.134 -0.0285 0.0223 plain<0.145 0.013 -0.0174 otherNames<0.693 bigrams<0.0256 0.0134 0.0587 early<0.125 0.0152 -0.0157
share<0.00735 coverageRank<0.0769 previousOfBest<0.311 -0.0333 0.0143 bm25OfBest<0.169 0.0562 -0.00947 share<0.0817 plainRank<0.111 0.0128 -0.00947 coverageRank<0.5 -0.00407 0.0366
share<0.0817 position<0.37 best<0.235 0.0272 -0.00675 next<0.197 -0.0256 0.0401 precision<0.421 early<0.0435 -0.0103 0.0248 early<0.125 0.0471 -0.00961
previousOfBest<0.183 length<3.09 otherQuantities<1.39 -0.0163 0.0262 plain<0.145 0.0363 0.00229 length<1.61 quantitiesAgree<0.333 0.00353 0.0917 coverageOfBest<0.118 0.0542 0.00364
position<0.83 next<0.0239 precision<0.16 -0.0192 0.00442 next<0.197 0.0109 0.037 negated<0 plainRank<0.0222 -0.00376 0.0368 plainOfBest<0.32 -0.0529 -0.0151
precision<0.188 early<0.167 names<0.138 -0.0199 0.00139 coverage<0.0756 0.0408 -0.0168 quantitiesAgree<0.333 quantitiesOfKind<1 0.0037 -0.041 otherNames<0.693 0.0467 0.0122
otherQuantities<0.693 nextOfBest<0.229 precision<0.0588 -0.0413 -0.0109 sentences<5.46 0.00225 0.0464 plainRank<0.0909 early<0.00448 -0.0243 0.0321 otherQuantities<1.1 0.00768 -0.0262
early<0.0233 sentences<4.93 bm25Rank<0.5 -0.0424 -0.0107 coverageRank<0.0244 -0.0257 0.0156 sentences<5.69 rarest<0.5 -0.00281 0.0208 names<0.0885 -0.00117 0.058
early<0.0909 precision<0.421 previousOfBest<0.425 -0.0173 0.0165 coverageOfBest<0.234 -0.0391 0.0324 quantitiesOfKind<0.75 fragment<1 0.0262 -0.0139 coverageOfBest<0.32 0.116 0.00354
share<0.0817 plain<0.145 next<0.0239 -0.0129 0.00864 next<0.197 -0.0309 0.00977 precision<0.111 -0.0305 bm25<0.15 0.0381 0.0123
coverageRank<0.00704 best<0.2 next<0.0473 -0.0192 0.0134 -0.0483 sentences<5.46 previous<0.134 -0.00506 0.0129 precision<0.421 0.00585 0.06
otherQuantities<0.693 coverageOfBest<0.234 best<0.335 -0.00503 -0.031 sentences<5.46 -0.00132 0.0416 coverageOfBest<0.234 share<0.0285 0.018 0.0884 bigrams<0.0732 -0.00368 0.0185
nextOfBest<0.632 early<0.0233 precision<0.421 -0.023 0.0171 plain<0.145 0.0117 -0.0138 early<0.0204 0.0712 early<0.0714 -0.00636 0.0209
fragment<1 precision<0.421 plain<0.145 0.0108 -0.0144 coverageOfBest<0.234 -0.0129 0.0541 previousOfBest<0.238 next<0.0239 -0.029 -0.00335 names<0.0885 0.0464 -0.0155
quantitiesAgree<0.333 sentences<6.35 previousOfBest<0.425 -0.011 0.0095 best<0.181 -0.00167 0.0647 quantitiesOfKind<0.75 best<0.495 0.0109 -0.0235 coverage<0.0877 0.111 0.0225
position<0.83 best<0.59 previous<0.024 0.000736 0.0149 bm25Rank<0.25 -0.0294 0.0091 length<2.89 otherQuantities<1.39 -0.0524 0.00722 otherQuantities<1.39 0.0343 -0.0114
fragment<1 precision<0.421 best<0.414 0.00896 -0.0144 bigrams<0.0256 -0.0042 0.0452 otherQuantities<0.693 bigrams<0.0256 -0.0362 -0.000329 coverageOfBest<0.2 0.0486 -0.0233
coverageRank<0.00704 negated<0 length<1.95 0.0121 -0.00324 best<0.2 -0.00423 -0.0426 early<0.0103 previousOfBest<0.238 0.00697 0.0469 early<0.0233 -0.0183 0.0066
otherQuantities<0.693 previousOfBest<0.425 bm25OfBest<0.359 -0.0223 -0.00113 sentences<4.51 -0.00953 0.0417 quantitiesAgree<0.333 plainRank<0.0222 0.0289 -0.0122 otherNames<0.693 0.0657 0.00651
next<0.0239 previousOfBest<0.145 coverage<0.254 -0.0189 0.0107 best<0.384 0.0144 -0.0285 precision<0.421 coverage<0.179 0.0125 -0.0194 names<0.0368 -0.00956 0.0394
position<0.83 otherQuantities<0.693 best<0.384 0.00104 -0.0175 position<0.216 0.0249 -0.00258 negated<0 best<0.219 -0.00506 0.0521 length<2.94 -0.0506 0.00121
otherQuantities<0.693 names<0.0368 sentences<6.35 -0.023 0.0309 best<0.469 0.00567 -0.0185 coverageOfBest<0.234 quantitiesOfKind<0.75 0.00983 0.0603 coverage<0.0662 0.037 -0.000984
position<0.83 plain<0.145 quantitiesOfKind<1 0.00492 0.0379 bigrams<0.118 -0.0245 0.0213 otherNames<1.39 bm25Rank<0.5 -0.0496 -0.00593 fragment<1 0.0276 -0.0274
fragment<1 best<0.59 early<0.0909 0.0076 0.0298 coverageOfBest<0.79 -0.0349 0.03 quantitiesOfKind<0.75 bm25<0.0659 0.000758 -0.0214 coverageOfBest<0.32 0.0517 -0.0192
plain<0.145 rarest<0.5 position<0.83 0.00522 -0.0288 sentences<4.37 0.0568 -0.0000611 precision<0.5 otherNames<1.39 -0.0297 -0.00269 best<0.364 -0.0053 0.0439
share<0.0527 position<0.83 coverage<0.0485 0.0103 -0.0085 share<0.0285 -0.046 0.006 coverageOfBest<0.375 otherNames<1.61 0.0732 0.0017 early<0.0103 0.0514 -0.00091
precision<0.5 nextOfBest<0.632 previousOfBest<0.425 -0.012 0.0159 coverageOfBest<0.0949 0.0547 0.00834 fragment<1 coverageOfBest<0.234 -0.0105 0.0501 coverageOfBest<0.567 0.0214 -0.0158
length<3.09 previousOfBest<0.238 precision<0.0909 -0.0227 -0.00192 names<0.279 0.0252 -0.0101 names<0.138 best<0.254 0.0189 -0.0299 fragment<1 0.0435 -0.0133
precision<0.421 previousOfBest<0.238 names<0.0885 -0.0219 -0.00112 early<0.0103 0.0377 -0.0000995 share<0.0285 coverageRank<0.04 0.0277 -0.0149 early<0.167 0.0306 -0.00901
best<0.59 previous<0.134 position<0.37 0.00766 -0.00711 plainOfBest<0.479 0.00543 0.0454 share<0.0527 position<0.0804 0.0168 -0.0419 coverageOfBest<0.45 0.0324 -0.00635
best<0.59 quantitiesOfKind<0.5 position<0.253 0.0116 -0.014 plain<0.0412 0.0267 0.00491 share<0.0285 position<0.0804 0.00553 -0.0457 early<0.0909 -0.0147 0.0214
best<0.254 coverageOfBest<0.375 bm25Rank<0.0149 -0.00479 0.0438 next<0.0239 -0.0197 0.0147 rarest<0.5 best<0.59 -0.00615 -0.0311 early<0.0087 0.0518 0.0053
previous<0.0999 next<0.197 best<0.166 0.0178 -0.00638 position<0.253 -0.00416 0.0432 best<0.414 otherNames<0.693 0.0566 0.0125 length<2.08 0.0163 -0.0108
rarest<0.5 plainRank<0.0263 early<0.0233 -0.00823 0.0356 early<0.0909 -0.0115 0.00335 otherQuantities<1.1 otherQuantities<0.693 0.00399 0.0361 bm25<0.15 0.0019 -0.0283
fragment<1 precision<0.421 early<0.0103 0.0269 -0.00437 bigrams<0.0256 -0.000614 0.0425 otherQuantities<1.39 best<0.235 -0.00000906 -0.0219 coverageRank<0.143 0.0454 -0.0166
names<0.138 quantitiesAgree<0.333 bm25<0.0336 -0.00216 -0.0298 bm25Rank<0.0455 -0.0175 0.0174 bm25<0.15 plainRank<0.0127 0.0417 0.00698 coverageOfBest<0.79 -0.0207 0.0101
plain<0.145 position<0.885 precision<0.188 -0.00106 0.0173 negated<0 0.00352 -0.0404 coverageOfBest<0.79 bm25<0.15 -0.00155 -0.0448 bigrams<0.0556 -0.0216 0.0199
share<0.0817 plain<0.275 otherQuantities<0.693 -0.00766 0.00733 precision<0.421 -0.0454 0.00908 coverageOfBest<0.79 bm25OfBest<0.425 0.0438 -0.0223 fragment<1 0.0358 -0.00681
nextOfBest<0.632 fragment<1 names<0.138 -0.0123 0.0111 sentences<4.43 0.00234 -0.0271 bm25Rank<0.167 coverageOfBest<0.2 0.035 -0.0134 coverage<0.254 0.0507 -0.00645
position<0.83 plainRank<0.0082 nextOfBest<0.145 -0.00807 0.0646 length<1.1 -0.0157 0.00053 length<2.64 early<0.0323 -0.0425 0.00127 quantitiesOfKind<1 0.0307 -0.0125
position<0.83 coverage<0.0662 best<0.437 0.0175 -0.015 bigrams<0.0732 -0.00643 0.0079 coverage<0.145 pronoun<1 -0.046 0.00931 bm25<0.15 0.0308 -0.0173
negated<0 early<0.0588 coverageOfBest<0.375 0.0553 0.00844 precision<0.16 -0.0201 0.00732 position<0.885 early<0.0103 0.0201 -0.000325 coverageRank<0.0909 -0.0417 -0.0061
nextOfBest<0.229 plainRank<0.0182 length<2.77 -0.0258 0.0106 best<0.166 0.0241 -0.00374 plainRank<0.0154 sentences<4.88 -0.0131 0.0752 quantitiesOfKind<0.5 0.0134 -0.00653
early<0.0233 next<0.197 length<1.1 0.0194 -0.024 early<0.0204 0.0519 -0.0146 sentences<5.69 sentences<5.02 0.00354 -0.0282 share<0.000844 -0.000929 0.06
share<0.0285 coverage<0.0756 share<0.00351 -0.0117 0.0135 coverageOfBest<0.567 -0.0275 0.0209 coverageOfBest<0.375 sentences<4.04 0.07 0.0157 early<0.0103 0.0333 -0.0107
early<0.0323 next<0.197 precision<0.421 -0.0168 0.0126 position<0.253 -0.0202 0.0437 bm25Rank<0.0294 next<0.0601 0.0654 -0.00781 coverage<0.179 0.0107 -0.0103
early<0.0103 share<0.00735 precision<0.0909 -0.000295 -0.0324 best<0.59 0.0426 -0.0169 early<0.0233 next<0.0758 -0.0281 -0.00019 otherNames<0.693 0.0164 -0.00131
best<0.59 sentences<4.93 names<0.5 0.00489 -0.0151 names<0.138 -0.000316 0.0255 rarest<0.5 fragment<1 -0.0403 -0.00165 sentences<5.22 0.0175 -0.01
precision<0.188 coverageOfBest<0.234 quantitiesOfKind<1 -0.00439 0.0323 bm25<0.0336 0.0194 -0.0235 bm25<0.101 otherNames<1.1 0.0291 -0.0137 share<0.0817 -0.0123 0.0125
bm25<0.121 share<0.0285 best<0.235 0.0138 -0.00851 length<1.61 0.0637 0.00813 coverageOfBest<0.79 best<0.384 -0.00529 -0.0312 best<0.384 -0.0123 0.0342
nextOfBest<0.229 early<0.0233 sentences<4.93 -0.0406 0.000867 length<1.1 -0.0229 0.00539 length<1.61 sentences<4.09 -0.0103 0.0616 bm25Rank<0.167 -0.00565 0.0146
otherQuantities<0.693 coverageRank<0.0909 length<2.94 -0.0218 0.0107 coverageRank<0.25 0.0144 -0.0157 length<1.61 next<0.0239 0.00838 0.0551 coverage<0.179 0.00428 -0.0108
best<0.59 position<0.216 plainRank<0.0263 0.0352 0.00453 nextOfBest<0.632 -0.00464 0.0209 share<0.0817 position<0.0804 0.0112 -0.0379 otherQuantities<0.693 0.0289 -0.00895
share<0.0285 sentences<4.88 bm25OfBest<0.0505 0.00521 -0.0201 coverageRank<0.00704 -0.0315 0.0141 coverageRank<0.167 plainOfBest<0.32 0.0539 -0.00166 share<0.0817 -0.00623 0.0129
quantitiesAgree<0.333 sentences<4.28 position<0.29 0.000906 -0.0288 names<0.138 -0.00816 0.0152 previous<0.134 plainOfBest<0.888 -0.00176 0.0251 coverageOfBest<0.118 0.0732 0.0136
share<0.0285 best<0.315 next<0.0758 0.0101 -0.0135 otherQuantities<0.693 -0.0272 -0.00436 coverageOfBest<0.567 coverage<0.179 0.0344 -0.0104 fragment<1 0.00412 -0.0295
share<0.0222 best<0.273 otherNames<1.39 0.0202 -0.0212 position<0.0804 0.0185 -0.0221 best<0.315 plainRank<0.0769 0.0164 -0.0117 bm25<0.121 0.0386 0.00745
bm25<0.121 share<0.0285 plainOfBest<0.39 -0.00621 0.0215 length<1.61 0.0676 0.00854 share<0.0817 plain<0.275 -0.00818 -0.0378 best<0.306 -0.0198 0.0209
coverageOfBest<0.567 precision<0.222 names<0.0885 -0.00833 0.00901 names<0.279 0.0258 -0.00505 sentences<5.38 bigrams<0.0732 -0.0213 -0.000609 sentences<5.83 0.0383 -0.0103
plain<0.145 sentences<3.5 best<0.273 -0.0431 0.00872 best<0.219 0.0212 -0.00075 precision<0.5 names<0.607 -0.0234 0.00486 best<0.364 -0.0104 0.0346
share<0.0527 best<0.166 position<0.37 0.0292 -0.0123 precision<0.333 -0.00633 -0.0195 coverageOfBest<0.567 bigrams<0.0256 0.00268 0.0532 length<2.77 -0.0159 0.0121
share<0.0817 plain<0.275 otherQuantities<0.693 -0.00941 0.00583 otherQuantities<0.693 0.00555 -0.0402 coverageOfBest<0.79 plain<0.145 0.0226 -0.0275 quantitiesOfKind<0.5 -0.00476 0.0403
bigrams<0.0556 plain<0.0587 coverage<0.0756 0.012 -0.0114 plainOfBest<0.39 -0.0306 -0.00628 fragment<1 previousOfBest<0.637 0.0183 -0.0125 otherQuantities<0.693 0.00771 -0.0243
next<0.197 early<0.0909 negated<0 0.0255 -0.00727 best<0.414 -0.00307 0.0359 early<0.0526 length<2.89 0.0529 0.0038 share<0.0527 -0.0243 0.0191
best<0.533 coverageOfBest<0.567 share<0.0377 0.00175 0.0263 plain<0.0587 -0.028 0.00132 coverageOfBest<0.79 plain<0.0412 -0.00338 -0.0389 0.034
bigrams<0.0256 coverageOfBest<0.274 otherQuantities<0.693 -0.00679 0.0209 coverageOfBest<0.79 -0.0214 0.00419 bm25Rank<0.0185 coverageRank<0.00704 -0.00303 0.0517 kindClash<1 0.00695 -0.0189
otherQuantities<0.693 plainRank<0.167 coverage<0.0877 -0.00021 -0.0215 plainRank<0.25 0.0335 0.000682 plain<0.0412 previous<0.203 0.0222 -0.0165 share<0.0143 -0.0287 0.00163
share<0.0527 bm25<0.206 early<0.0323 -0.0104 0.00386 coverageOfBest<0.79 -0.0426 0.00233 early<0.0103 best<0.29 -0.00426 0.0582 previous<0.203 0.0089 -0.02
coverage<0.0485 nextOfBest<0.229 previous<0.0479 -0.0093 0.0304 position<0.545 0.0462 -0.00147 share<0.0285 best<0.2 0.0136 -0.0138 coverageOfBest<0.567 0.0202 -0.00537
otherNames<0.693 bigrams<0.0256 coverageOfBest<0.169 0.0129 -0.0242 early<0.0526 0.0396 -0.00602 best<0.29 next<0.197 -0.0159 0.0191 early<0.0909 -0.00581 0.0146
fragment<1 bigrams<0.0732 otherQuantities<1.1 0.00271 -0.0234 previousOfBest<0.0748 0.036 0.00575 coverage<0.0756 otherQuantities<0.693 -0.011 0.0355 metadata<1 -0.0305 -0.000946
plainRank<0.0082 coverageRank<0.00704 nextOfBest<0.178 -0.0305 0.00192 coverageOfBest<0.567 0.0601 -0.00392 length<1.1 coverageRank<0.143 -0.0313 0.0102 early<0.0323 -0.0073 0.00456
share<0.0817 plain<0.275 sentences<4.88 -0.00507 0.007 quantitiesOfKind<0.5 -0.000914 -0.0482 plain<0.145 position<0.111 -0.00666 0.0424 best<0.29 -0.0331 0.0136
coverageRank<0.00704 next<0.129 sentences<5.11 0.00103 -0.0255 0.00547 bm25Rank<0.00909 sentences<5.02 -0.00821 0.0447 next<0.0239 -0.00461 0.00398
otherNames<2.3 position<0.83 bm25<0.0419 0.0123 -0.000258 previousOfBest<0.183 -0.0328 0.0112 bm25<0.121 quantitiesOfKind<1 0.0486 -0.01 names<0.387 0.00394 -0.0351
share<0.000844 length<0.693 0.0271 length<1.61 -0.0272 -0.00624 coverageOfBest<0.118 sentences<4.37 0.00151 0.0614 share<0.0094 -0.0201 0.00231
names<0.5 share<0.00735 bm25OfBest<0.169 -0.000407 -0.0408 sentences<5.69 0.00166 0.0363 next<0.0239 sentences<5.02 -0.0379 0.00853 names<0.607 -0.0147 0.0137
plain<0.145 share<0.0285 best<0.166 0.0191 -0.00661 names<0.5 0.0203 -0.012 early<0.0103 share<0.0527 -0.0134 0.0445 share<0.0285 0.0162 -0.0204
nextOfBest<0.632 precision<0.5 bm25<0.121 0.000925 -0.014 fragment<1 0.0381 -0.00231 early<0.0204 plain<0.19 0.0751 0.0069 best<0.235 -0.0204 0.0123
coverageOfBest<0.567 coverageRank<0.00503 plainRank<0.00313 0.00132 -0.03 plainRank<0.0082 0.0322 0.0044 coverageOfBest<0.79 coverageRank<0.25 0.000448 -0.0295 bm25<0.206 -0.015 0.0206
coverageOfBest<0.375 coverageRank<0.00704 negated<0 0.0106 -0.0347 plainRank<0.0263 0.033 0.00373 previous<0.134 coverageOfBest<0.79 -0.0155 0.00397 length<2.77 -0.00688 0.031
fragment<1 plainRank<0.0769 coverageRank<0.00704 -0.0198 0.0168 coverage<0.0877 -0.0198 0.000742 otherNames<0.693 share<0.0222 -0.00548 0.0211 next<0.0353 -0.0248 0.000181
best<0.469 previous<0.134 nextOfBest<0.402 -0.00515 0.0154 coverageOfBest<0.567 0.0277 0.0032 bm25OfBest<0.824 coverageOfBest<0.45 -0.00989 -0.0515 coverageOfBest<0.79 -0.00513 0.0272
coverageRank<0.5 early<0.0323 plainRank<0.0127 0.00752 -0.0155 bm25Rank<0.0294 0.0328 -0.00118 bm25OfBest<0.824 previousOfBest<0.183 0.0138 -0.0252 bm25<0.206 -0.00217 0.0347
previous<0.134 names<0.138 length<1.95 0.00232 -0.0192 names<0.5 0.0133 -0.0115 previous<0.203 share<0.0143 -0.0132 0.0383 quantitiesAgree<0.333 -0.0177 0.014
early<0.0103 length<1.39 names<0.5 0.0605 -0.0084 quantitiesAgree<0.5 -0.0111 0.0225 length<1.1 nextOfBest<0.301 -0.0362 0.00176 coverageRank<0.167 0.00291 -0.0102
bm25<0.15 quantitiesOfKind<0.75 length<2.2 -0.00983 0.00564 coverageOfBest<0.2 0.034 0.000994 coverageOfBest<0.79 bm25Rank<0.5 -0.00741 -0.0386 coverage<0.254 -0.0178 0.0138
precision<0.16 early<0.0526 early<0.0435 -0.00209 0.0326 early<0.0909 -0.0313 -0.00114 share<0.0118 best<0.219 0.0182 -0.028 early<0.0435 0.00099 0.0143
precision<0.5 next<0.197 otherQuantities<0.693 -0.0132 0.00349 early<0.0526 0.0376 -0.00269 best<0.219 bm25OfBest<0.31 -0.0102 0.0508 fragment<1 0.0354 -0.00753
best<0.235 early<0.0714 plainRank<0.5 0.0318 -0.01 length<2.64 -0.031 0.0104 plainRank<0.04 otherNames<2.3 -0.0227 0.0258 plainRank<0.0909 0.0106 -0.00337
precision<0.5 best<0.495 early<0.0233 -0.0119 0.00412 early<0.00719 0.0207 -0.0232 bm25OfBest<0.613 share<0.00735 -0.0254 0.0468 share<0.0527 -0.0212 0.0138
position<0.83 bm25Rank<0.111 plainOfBest<0.39 0.0029 0.0341 position<0.0804 -0.0186 0.00235 negated<0 0.026 coverageOfBest<0.45 -0.0427 -0.001
position<0.253 previousOfBest<0.311 metadata<1 -0.00869 0.0175 position<0.0198 -0.0153 0.0214 bigrams<0.118 coverageOfBest<0.375 -0.00305 -0.0187 length<2.94 -0.00458 0.0284
quantitiesAgree<0.333 position<0.145 length<1.61 -0.017 0.0189 coverageRank<0.0714 0.00407 -0.0188 previousOfBest<0.145 coverageOfBest<0.79 -0.0093 0.0221 coverage<0.254 0.0243 -0.0137
names<0.0368 fragment<1 sentences<4.28 -0.0327 -0.0046 sentences<4.43 0.0175 -0.0153 previousOfBest<0.111 sentences<3.89 -0.0172 0.0187 bm25<0.0659 -0.0239 -0.000149
share<0.0176 coverageOfBest<0.118 coverageOfBest<0.0949 -0.00251 0.051 next<0.0601 -0.00662 -0.0335 bm25OfBest<0.425 sentences<4.72 0.0262 0.000444 sentences<5.38 -0.0016 0.0251
negated<0 position<0.145 sentences<4.72 0.0051 -0.0238 sentences<4.37 -0.00279 0.0507 position<0.145 sentences<5.02 0.0164 -0.00441 share<0.0817 -0.00848 0.00712
bm25<0.15 plainRank<0.125 plainRank<0.0588 0.00573 -0.0158 share<0.0222 0.0324 0.00593 metadata<1 coverageOfBest<0.79 -0.0265 -0.00141 bm25OfBest<0.824 0.0256 -0.00733
coverageOfBest<0.375 plainOfBest<0.39 share<0.0377 -0.00397 0.0264 early<0.0526 0.0492 0.00323 fragment<1 otherNames<1.1 -0.0104 0.00727 metadata<1 -0.0337 -0.00078
previous<0.134 previous<0.0479 nextOfBest<0.632 -0.000567 0.0209 sentences<4.93 -0.0173 0.00573 best<0.414 otherQuantities<1.1 0.0258 -0.0105 names<0.0885 0.0204 -0.019
coverageRank<0.0149 position<0.456 position<0.0484 0.0101 -0.0398 length<2.08 0.016 -0.0268 share<0.0817 coverage<0.0756 0.00412 -0.00614 nextOfBest<0.632 0.00421 0.0339
early<0.0103 bm25Rank<0.0294 sentences<5.38 0.0159 -0.0274 bm25<0.206 0.0322 -0.000101 position<0.636 plainRank<0.04 0.0126 -0.00282 early<0.0233 -0.0382 0.000618
sentences<3.74 early<0.167 previous<0.0621 -0.0338 -0.00234 names<0.138 -0.0232 0.0341 otherNames<2.3 early<0.037 0.00634 -0.00357 sentences<4.72 -0.00202 0.0521
bm25<0.15 precision<0.16 bm25OfBest<0.234 0.00476 -0.0171 share<0.00513 -0.026 0.0159 coverageRank<0.0909 -0.0416 sentences<4.93 -0.0112 0.00739
plainRank<0.0127 length<1.39 coverageRank<0.00704 -0.0049 0.0526 early<0.0137 -0.0114 0.0293 best<0.495 fragment<1 0.00385 -0.00908 bm25Rank<0.25 -0.0304 0.0049
precision<0.5 coverage<0.0485 plainRank<0.111 -0.001 0.0449 share<0.0176 -0.0153 -0.00126 bm25OfBest<0.425 plainRank<0.0667 -0.0243 0.00776 sentences<5.46 0.00793 0.046`),
  },
  supported: readForest(`-0.0863
tail<0.262 coverageAnywhere<0.772 claimNegated<1 -0.0403 0.00293 0.0193 quantitiesClash<1 missingNames<0.693 0.0419 0.00467 tail<0.397 -0.00591 -0.0455
tail<0.8 missingNamesAnywhere<0.693 citedLength<3.43 -0.0235 0.00983 claimNegated<1 -0.0482 -0.00363 citedLength<3.91 coverage<0.622 0.0126 0.0635 sentences<2.4 0.0209 -0.0211
coverage<0.437 missingAnywhere<1.1 quantitiesAgree<1 -0.0174 0.0287 chances<1.41 -0.0229 -0.0534 quantitiesClash<1 coverage<0.578 0.00977 0.0343 -0.0473
coverageAnywhere<0.717 missingNames<1.1 quantitiesClash<1 -0.00672 -0.0418 -0.0455 negationDiffers<1 cited<3 0.0422 -0.000182 bigrams<0.273 -0.0307 0.0146
tail<0.8 missingNamesAnywhere<0.693 quantitiesClash<1 0.00466 -0.0315 chance<0.328 -0.0239 -0.0563 citedLength<3.64 negationDiffers<1 0.0564 -0.0167 names<1 -0.0104 0.011
coverage<0.437 sentences<2.56 chances<0.721 -0.0259 0.00375 coverageAnywhere<0.676 -0.058 -0.00874 coverage<1 yearClash<1 0.0108 -0.0345 citedLength<4.17 0.0574 -0.0084
coverageAnywhere<0.676 rarestMissing<3.87 quantitiesAgree<1 -0.0137 0.0181 coverage<0.497 -0.0529 0.00588 names<1 plain<0.711 0.018 -0.0178 coverage<0.578 -0.00861 0.0372
coverage<0.437 rarestMissing<4.74 comparative<1 -0.0208 0.0106 -0.0562 names<0.826 chances<1.5 0.00299 -0.0269 negationDiffers<1 0.0289 -0.00419
tail<0.8 missingAnywhere<1.1 secondChance<0.0937 -0.0314 0.0145 trigrams<0.0667 -0.035 -0.00689 cited<3 claimNegated<1 0.0434 -0.0114 trigrams<0.143 0.00358 -0.0215
quantitiesClash<1 coverage<0.578 plainAnywhere<0.203 -0.0259 -0.0000186 names<0.826 -0.00881 0.0352 chance<0.214 -0.00549 -0.0508
coverageOfFirst<0.725 sentences<3.91 length<2.2 -0.0194 0.0085 coverageOfFirst<0.397 -0.0433 0.0067 length<2.71 bigrams<0.231 0.00833 0.0465 0.00517
coverageAnywhere<0.625 sentences<2.56 bigrams<0.231 0.000582 -0.0241 -0.0496 coverage<1 yearClash<1 0.00669 -0.0261 otherNames<2.4 0.0448 0.00101
tail<0.207 chances<0.721 -0.0503 coverageOfFirst<0.254 -0.0208 0.0175 chances<1.34 negationDiffers<1 0.0262 -0.0123 names<0.826 -0.0285 0.00617
tail<0.8 missingNamesAnywhere<0.693 chances<0.368 -0.0249 0.00599 chances<1.5 -0.0218 -0.0491 citedLength<3.91 negationDiffers<1 0.0486 -0.013 chances<1.28 0.0156 -0.0203
quantitiesClash<1 tail<0.207 coverageAnywhere<0.426 -0.034 -0.0055 rarestMissing<5.16 0.0187 -0.0208 otherNames<2.2 plain<0.245 -0.0103 -0.0535 coverage<0.526 0.000136 -0.0236
coverage<0.578 rarestMissing<4.74 kindClash<1 -0.000558 -0.0328 bigrams<0.2 -0.0463 -0.011 chance<0.245 missingPlain<0.693 -0.0213 0.00326 kindClash<1 0.0298 -0.0162
coverage<0.437 rarestMissing<3.87 quantitiesAgree<1 -0.0117 0.021 coverageAnywhere<0.661 -0.0446 -0.00486 chances<1.11 negationDiffers<1 0.0268 -0.00735 kindSame<3 -0.00776 0.0145
kindClash<1 missingNames<0.693 coverageOfFirst<1 0.0101 0.0402 rarestMissing<3.83 0.00362 -0.023 cited<3 -0.0438 plain<0.397 -0.0171 0.00975
quantitiesClash<1 missingNames<0.693 plainAnywhere<0.203 -0.0123 0.0238 length<1.95 -0.0297 -0.000891 chance<0.228 0.00808 -0.044
quantitiesClash<1 tail<0.106 order<0.5 -0.00309 -0.0343 trigrams<0.3 0.00545 0.0327 chance<0.228 -0.00604 -0.0417
missingNames<0.693 yearClash<1 plainAnywhere<0.203 -0.0195 0.0159 -0.0384 coverageAnywhere<0.661 tail<0.323 -0.0351 -0.00893 kindSame<1 -0.0207 0.00909
tail<0.967 quantitiesClash<1 tail<0.262 -0.0159 0.00492 otherNames<2.2 -0.0427 -0.00747 negationDiffers<1 sentences<2.4 0.0401 -0.00809 otherNames<2.4 -0.0279 0.0137
quantitiesClash<1 names<0.826 sentences<2.56 0.0004 -0.0276 chance<0.245 -0.00286 0.0223 missingPlain<1.1 -0.0412 sentences<2.56 0.0138 -0.0232
quantitiesClash<1 tail<0.207 coverageAnywhere<0.676 -0.022 0.00778 order<0.556 0.00311 0.0267 missingPlain<1.1 -0.0464 length<3.18 0.0085 -0.0306
quantitiesClash<1 tail<0.262 order<0.5 -0.00134 -0.0323 negationDiffers<1 0.0187 -0.00844 -0.0361
missingNamesAnywhere<0.693 quantitiesClash<1 chances<1.22 0.0206 0.00253 names<0.665 0.00575 -0.0327 chances<1.5 coverageAnywhere<0.426 -0.0246 0.00597 -0.0454
kindClash<1 missingNames<0.693 coverage<0.468 -0.00384 0.0143 quantitiesAgree<1 -0.0148 0.00805 comparative<1 otherNames<1.1 -0.00513 -0.0346 -0.0021
kindClash<1 missingAnywhere<1.1 citedLength<4.87 0.0111 -0.0288 kindSame<2 -0.0186 0.0102 bigrams<0.25 plain<0.366 -0.0255 0.015 -0.0507
coverageOfFirst<0.725 sentences<2.56 secondChance<0.0937 -0.0147 0.00886 secondChance<0.611 -0.0301 0.00447 negationDiffers<1 secondChance<0.0937 0.044 -0.00493 -0.0244
tail<0.8 missingNamesAnywhere<0.693 citedLength<3.83 -0.0107 0.0127 citedLength<2.48 -0.000109 -0.0334 citedLength<3.83 claimNegated<1 0.0323 -0.0139 length<2.2 -0.022 0.0115
quantitiesClash<1 missingNamesAnywhere<0.693 kindClash<1 0.0109 -0.0234 sentences<2.4 -0.00401 -0.0328 names<0.415 coverageAnywhere<0.426 -0.0213 0.00847 -0.0407
tail<0.262 secondChance<0.0937 plainAnywhere<0.332 -0.014 -0.0381 coverage<0.497 -0.0136 0.0248 quantitiesClash<1 chances<1.11 0.0197 0.00181 missingPlain<1.1 -0.0265 -0.00376
tail<0.207 coverageAnywhere<0.772 order<0.375 -0.0101 -0.0326 0.0152 kindClash<1 bigrams<0.273 -0.00161 0.0195 order<0.25 0.00982 -0.0361
coverageOfFirst<1 quantitiesClash<1 kindSame<2 -0.00664 0.0143 coverageOfFirst<0.133 0.0068 -0.0368 order<0.667 0.00379 0.0328
missingNamesAnywhere<0.693 quantitiesClash<1 plain<0.579 -0.000283 0.0171 missingNames<0.693 -0.0277 0.0103 chance<0.49 plain<0.969 0.00353 -0.0184 -0.0388
quantitiesClash<1 negationDiffers<1 rarestMissing<5.16 0.00772 -0.0196 plain<1 -0.00648 -0.0312 plain<0.133 0.000667 otherNames<2.4 -0.0376 -0.00433
quantitiesClash<1 coverageOfFirst<1 quantitiesAgree<1 -0.00509 0.0133 bigrams<0.3 0.00218 0.0372 missingPlain<1.1 -0.0359 sentences<2.56 0.0162 -0.0256
kindClash<1 missingNamesAnywhere<0.693 quantitiesClash<1 0.0107 -0.0175 chances<1.41 -0.000645 -0.0363 comparative<1 secondChance<0.262 -0.0416 -0.00366 -0.0019
kindClash<1 rarestMissing<4.74 tail<0.207 -0.0093 0.0105 coverage<0.497 -0.0342 0.00893 bigrams<0.25 plain<0.325 -0.0183 0.0146 -0.0414
quantitiesClash<1 plainAnywhere<0.397 chance<0.49 -0.00714 -0.0287 missingNames<0.693 0.0143 -0.00312 chance<0.214 0.00685 names<0.415 -0.00183 -0.0422
rarestMissing<3.87 negationDiffers<1 coverageOfFirst<1 -0.000283 0.0365 plain<1 -0.00836 -0.034 trigrams<0.2 citedLength<4.66 -0.0298 0.00431 citedLength<3.91 0.0191 -0.00262
kindClash<1 sentences<3.91 coverageAnywhere<0.255 -0.0178 0.00638 coverage<0.497 -0.0438 0.0168 chances<1.28 -0.0276 plain<0.325 -0.0198 0.00997
kindClash<1 coverageAnywhere<0.676 citedLength<3.56 -0.0156 0.00613 cited<4 0.0157 -0.0181 bigrams<0.25 citedLength<3.99 -0.0188 0.0134 -0.037
kindClash<1 tail<0.967 plain<1 0.00105 -0.031 citedLength<4.26 0.0263 -0.012 -0.0319
tail<0.207 claimNegated<1 sentences<2.56 -0.0124 -0.039 missingAnywhere<1.1 0.0151 -0.00174 chances<1.04 tail<0.513 -0.00745 0.0215 kindSame<3 -0.00831 0.0225
length<2.2 secondChance<0.244 coverageAnywhere<0.676 -0.012 0.00331 -0.027 rarestMissing<5.16 trigrams<0.118 0.0163 -0.00597 coverageAnywhere<0.59 -0.0341 0.000131
sentences<2.56 chance<0.197 order<0.556 -0.00751 -0.0312 coverage<1 0.00266 0.0243 order<0.455 claimNegated<1 -0.0341 0.00773 plain<0.65 0.0235 -0.013
kindClash<1 yearClash<1 missingNamesAnywhere<1.1 0.00383 -0.0271 -0.0305 chances<1.28 -0.0332 names<0.529 0.0096 -0.0131
missingNames<0.693 tail<0.207 order<0.353 0.0141 -0.0201 citedNegated<1 0.0143 -0.00328 order<0.5 rarestMissing<3.87 0.00539 -0.023 tail<0.424 -0.0381 -0.00374
quantitiesClash<1 kindClash<1 coverageOfFirst<0.489 -0.0021 0.0165 chances<1.5 -0.0301 0.00566 missingPlain<1.1 -0.0293 rarestMissing<3.87 0.0155 -0.0212
missingNames<0.693 plainAnywhere<0.0824 citedLength<3.43 -0.0219 0.000136 citedLength<4.87 0.00938 -0.0163 length<2.2 plainAnywhere<0.89 -0.00499 -0.0328 secondChance<0.285 0.00277 -0.0165
rarestMissing<5.16 kindClash<1 names<0.397 -0.00557 0.00779 bigrams<0.231 0.00431 -0.0289 coverage<0.468 citedLength<4.08 -0.0304 -0.00451 citedLength<3.99 0.0139 -0.00831
missingNamesAnywhere<0.693 quantitiesClash<1 length<2.71 -0.000531 0.0151 coverageOfFirst<0.283 0.00376 -0.03 chances<1.5 tail<0.424 -0.0183 0.00545 -0.0354
tail<0.967 missingPlain<0.693 plainAnywhere<1 0.000764 -0.0363 coverageAnywhere<0.568 -0.00847 0.00789 cited<2 plainAnywhere<0.617 -0.000989 0.0393 length<2.56 -0.0177 0.012
coverageAnywhere<0.426 tail<0.424 claimNegated<1 -0.0212 0.0158 citedLength<3.71 0.000304 0.0167 citedLength<4.87 bigrams<0.333 0.00162 0.0142 -0.0195
missingNamesAnywhere<1.1 order<0.273 comparative<1 0.013 -0.0143 otherNames<0.693 0.0107 -0.00659 -0.0281
sentences<2.56 order<0.5 cited<3 0.0129 -0.00299 tail<0.207 -0.0313 -0.000718 trigrams<0.2 tail<0.967 -0.0285 -0.00345 tail<0.967 0.0183 -0.00755
quantitiesClash<1 missingNamesAnywhere<0.693 plainAnywhere<0.203 -0.0105 0.00762 names<0.568 -0.000529 -0.0266 plainAnywhere<0.267 0.00453 names<0.415 -0.0042 -0.0306
length<2.2 coverageOfFirst<1 plain<0.969 -0.0047 -0.0335 bigrams<0.273 -0.00269 0.0249 rarestMissing<4.74 coverageOfFirst<0.664 0.0139 -0.0141 coverage<0.437 -0.0283 0.000954
missingNamesAnywhere<0.693 coverage<0.622 citedLength<3.83 -0.00146 0.018 citedLength<3.64 0.00914 -0.0136 sentences<2.4 order<0.353 0.0128 -0.0113 otherNames<1.1 -0.00161 -0.0331
tail<0.207 coverageAnywhere<0.745 bigrams<0.25 -0.00896 -0.0258 bigrams<0.231 -0.00099 0.0159 coverageOfFirst<0.611 chances<1.17 0.017 -0.00227 coverageOfFirst<1 -0.0182 0.0136
rarestMissing<4.74 chance<0.197 plainAnywhere<0.433 -0.00118 -0.0261 tail<0.207 -0.00517 0.0069 coverageOfFirst<0.397 missingPlain<1.39 -0.00184 -0.0333 tail<0.654 0.0151 -0.00755
rarestMissing<5.16 quantitiesClash<1 cited<3 0.00719 -0.00697 order<0.2 0.00854 -0.0197 coverageAnywhere<0.625 -0.0327 coverageAnywhere<0.772 0.0126 -0.0147
quantitiesClash<1 kindClash<1 negationDiffers<1 0.0107 -0.00727 order<0.25 0.00319 -0.0271 plain<0.245 0.0022 sentences<2.4 -0.0289 -0.00478
coverageAnywhere<0.426 tail<0.513 citedNegated<1 -0.0203 0.00712 coverageAnywhere<0.397 -0.00593 0.0169 tail<0.397 bigrams<0.5 0.0153 -0.0109 trigrams<0.3 -0.00581 0.017
rarestMissing<5.16 plainAnywhere<0.203 sentences<2.4 -0.00285 -0.0239 missingPlain<1.39 0.00109 0.0146 chance<0.832 chances<3.43 -0.0279 -0.00128 0.00546
chance<0.245 length<2.89 chance<0.179 -0.00257 -0.0226 tail<0.207 0.000226 0.0252 quantitiesClash<1 names<0.826 -0.000924 0.0117 names<0.397 0.00387 -0.0277
length<2.2 tail<0.654 secondChance<0.183 -0.0291 0.0056 chances<1.04 0.0208 -0.0273 trigrams<0.143 rarestMissing<5.16 0.0169 -0.0173 missingPlain<1.61 -0.0153 0.0228
negationDiffers<1 coverageAnywhere<0.426 tail<0.424 -0.0211 0.0119 secondChance<0.285 0.00874 -0.0077 kindSame<1 rarestMissing<3.87 -0.0304 -0.000259 tail<0.424 0.0176 -0.0164
trigrams<0.0286 plainAnywhere<0.89 chances<1.04 0.00526 -0.012 otherNames<2.64 -0.0241 0.00371 kindSame<2 coverage<0.497 -0.0114 0.00904 quantitiesAgree<2 0.0269 -0.0152
missingNamesAnywhere<1.1 quantitiesClash<1 length<2.89 0.00025 0.0161 coverage<0.299 0.00626 -0.0234 -0.0264
kindSame<3 missingNames<1.39 order<0.455 0.00652 -0.00552 order<0.273 -0.0276 0.000625 0.0251
missingNames<0.693 coverage<0.25 coverage<0.021 0.00561 -0.0207 otherNames<1.39 -0.000256 0.0134 names<0.529 missingNames<1.39 0.00281 -0.0179 order<0.25 0.00845 -0.0308
quantitiesClash<1 order<0.375 rarestMissing<3.87 0.015 -0.00781 bigrams<0.333 -0.0152 0.00771 bigrams<0.25 coverageAnywhere<0.59 -0.0151 0.00889 -0.0332
kindSame<3 tail<0.262 claimNegated<1 -0.0169 0.0162 coverageAnywhere<0.511 0.0147 -0.00371 quantitiesAgree<2 0.0338 -0.0107
kindSame<3 coverageOfFirst<1 length<1.95 -0.0216 -0.00281 otherNames<1.1 0.0246 -0.00275 coverageOfFirst<0.522 0.0264 0.000652
coverageOfFirst<1 length<1.95 plainAnywhere<1 0.000834 -0.0297 tail<0.38 0.00809 -0.00383 length<1.95 0.0239 otherNames<1.39 0.00646 -0.00106
chances<1.22 order<0.455 chance<0.245 0.00287 0.017 coverageAnywhere<0.426 -0.0213 0.00179 citedLength<3.91 bigrams<0.25 -0.00914 0.0179 chances<3.43 -0.0178 0.00884
kindSame<2 quantitiesAgree<1 coverageAnywhere<0.511 0.00379 -0.0116 secondChance<0.373 0.0168 -0.00924 trigrams<0.364 length<2.56 -0.000939 0.0235 plain<0.969 -0.0212 0.0167
kindClash<1 cited<3 missingAnywhere<1.1 0.0116 -0.00673 citedLength<4.66 -0.0125 0.00743 bigrams<0.273 citedLength<3.83 -0.0125 0.0144 -0.0298
missingNames<1.1 chance<0.49 cited<3 0.000926 -0.013 comparative<1 0.019 -0.0194 rarestMissing<3.3 0.000607 plain<0.283 -0.00494 -0.0311
trigrams<0.0286 plain<1 secondChance<0.171 0.00783 -0.0127 bigrams<0.273 -0.0263 0.00596 chance<0.315 length<3.18 -0.00964 0.0215 chance<0.399 0.0207 -0.000246
kindSame<3 kindClash<1 quantitiesAgree<1 -0.00499 0.00758 order<0.25 0.00263 -0.0245 names<0.826 -0.00363 0.024
kindClash<1 coverageOfFirst<0.725 secondChance<0.198 -0.00799 0.00714 secondChance<0.0937 0.0251 0.00215 order<0.176 0.0117 cited<3 -0.0386 -0.00309
missingNamesAnywhere<0.693 otherNames<2.2 coverageOfFirst<0.822 -0.00487 0.0119 coverage<0.738 0.0154 -0.00775 sentences<2.56 plainAnywhere<0.664 0.00573 -0.0148 -0.0363
kindSame<2 secondChance<0.244 quantitiesAgree<1 -0.00457 0.0108 plainAnywhere<0.531 -0.000274 -0.02 coverageAnywhere<0.772 otherNames<1.39 -0.00052 0.0224 coverageAnywhere<1 -0.015 0.0115
yearClash<1 order<0.5 missingNamesAnywhere<1.1 0.00749 -0.0199 otherNames<1.1 0.0101 -0.0158 chance<0.27 0.00111 -0.0284
rarestMissing<5.16 negationDiffers<1 yearClash<1 0.0079 -0.016 coverageAnywhere<0.311 0.00833 -0.0115 citedNegated<1 order<0.4 -0.0277 -0.00162 0.00445
order<0.769 plain<1 otherNames<1.39 -0.00906 0.00352 trigrams<0.0286 -0.0335 0.000414 tail<0.568 -0.0224 length<2.4 0.0315 -0.00488
negationDiffers<1 coverageOfFirst<1 plain<0.82 0.00354 -0.0141 0.0316 chance<0.619 plain<0.0217 0.00348 -0.0234 0.0117
secondChance<0.244 order<0.353 coverageAnywhere<0.908 0.0129 -0.011 superlative<1 -0.00414 0.0223 missingNamesAnywhere<0.693 plain<1 0.00452 -0.0197 citedLength<4.08 -0.0305 -0.00384
chance<0.245 length<2.89 tail<0.654 -0.0197 -0.00251 chances<1.04 -0.00701 0.017 rarestMissing<5.16 plain<0.543 0.00816 -0.00537 coverage<0.497 -0.0276 0.00964
claimNegated<1 sentences<4.37 coverage<1 -0.00263 0.0161 trigrams<0.2 -0.0313 0.00552 coverage<0.738 plain<0.193 0.00256 0.0359 -0.0151
yearClash<1 kindClash<1 chances<1.11 0.00961 -0.00116 length<2.64 -0.0212 0.00214 bigrams<0.143 -0.000124 -0.0283
coverageAnywhere<0.18 -0.0239 cited<4 order<0.125 0.0198 0.0000171 bigrams<0.3 -0.00152 -0.0268
citedLength<3.43 chances<0.368 tail<0.424 -0.0133 0.0139 coverage<0.738 -0.0257 -0.00000465 tail<0.513 tail<0.262 0.000187 0.0202 chances<1.04 0.00751 -0.0143
quantitiesClash<1 quantitiesAgree<1 secondChance<0.198 -0.00783 0.00526 secondChance<0.21 0.0215 -0.000258 comparative<1 order<0.2 0.00364 -0.0256 0.00369
quantitiesClash<1 kindClash<1 chance<0.245 -0.00656 0.00922 cited<3 -0.0247 0.000996 missingPlain<1.1 names<0.529 -0.00524 -0.0345 sentences<2.56 0.0237 -0.0129
tail<0.207 length<1.95 rarestMissing<3.3 -0.0341 -0.00254 length<2.08 0.0108 -0.0103 chance<0.377 claimNegated<1 0.0114 -0.0179 chances<3.43 -0.0136 0.0148
chances<3.43 citedLength<2.77 plainAnywhere<0.203 -0.0134 0.0154 coverage<0.364 0.00321 -0.00974 plainAnywhere<0.617 0.023 -0.0000332
chances<1.17 coverageOfFirst<0.133 missingNames<0.693 0.00704 -0.0212 otherNames<1.39 -0.000297 0.0159 coverageOfFirst<0.403 order<0.125 0.00819 -0.0194 plain<0.711 0.013 -0.00784
tail<0.513 order<0.6 rarestMissing<3.87 0.00628 -0.0145 chance<0.399 -0.0275 -0.00347 superlative<1 negationDiffers<1 0.0166 -0.00765 order<0.4 -0.0276 0.00218
missingAnywhere<1.1 citedLength<4.87 order<0.375 0.0115 0.000465 -0.0273 kindSame<2 missingPlain<1.61 -0.0199 -0.000067 plainAnywhere<0.568 0.0242 -0.00917
missingNamesAnywhere<1.1 quantitiesClash<1 chance<0.245 -0.00655 0.00953 missingPlain<1.1 -0.0261 0.00917 citedLength<2.94 -0.00112 -0.0288
missingAnywhere<1.1 coverageOfFirst<0.305 cited<3 0.0216 0.000717 names<0.205 -0.0141 0.00297 plainAnywhere<0.664 bigrams<0.0667 -0.0123 0.00392 -0.0225
missingAnywhere<1.61 bigrams<0.143 plainAnywhere<0.89 0.0177 -0.00444 citedLength<3.64 0.00264 -0.00676 rarestMissing<4.74 citedLength<4.33 0.00666 -0.0165 -0.033
coverageAnywhere<0.255 negationDiffers<1 coverage<0.021 0.000321 -0.0232 0.00282 negationDiffers<1 coverageOfFirst<1 0.00245 0.0275 coverage<1 -0.00321 -0.0347
quantitiesClash<1 kindSame<1 cited<3 0.00151 -0.0156 superlative<1 0.0119 -0.0124 tail<0.8 otherNames<2.4 -0.0256 -0.00281 0.00123
otherNames<0.693 plainAnywhere<0.397 tail<0.106 0.00551 -0.0137 citedLength<3.33 0.0327 0.00339 rarestMissing<5.16 missingPlain<1.61 -0.00253 0.0131 plain<0.579 -0.0253 0.0125
secondChance<0.171 bigrams<0.188 missingAnywhere<1.61 0.019 -0.00871 bigrams<0.273 -0.0194 0.00849 length<2.2 tail<0.38 -0.00257 -0.0254 superlative<1 0.00602 -0.0171
sentences<4.37 chance<0.49 chance<0.377 0.00111 -0.0138 names<0.826 -0.00336 0.0254 chances<3.43 chance<0.832 -0.0309 0.00364 0.0111
order<0.125 coverage<0.021 -0.0000179 otherNames<1.39 0.00526 0.0292 missingAnywhere<1.1 trigrams<0.0286 -0.00409 0.00791 kindSame<2 -0.0185 0.0109
coverageOfFirst<0.725 otherNames<3.14 claimNegated<1 -0.0105 0.0089 coverageOfFirst<0.305 0.0282 0.000349 negationDiffers<1 cited<2 0.0303 -0.00187 -0.0233
kindClash<1 coverageOfFirst<0.254 chance<0.49 -0.0125 0.0085 plain<1 0.0083 -0.0034 bigrams<0.25 plain<0.325 -0.0197 0.0177 -0.03
kindSame<2 rarestMissing<5.16 otherNames<1.39 -0.00449 0.00583 kindSame<1 -0.00248 -0.0213 tail<0.397 bigrams<0.143 -0.00781 0.0401 bigrams<0.3 0.015 -0.00819
plain<0.711 rarestMissing<3.87 trigrams<0.364 0.0107 -0.021 trigrams<0.2 -0.0158 0.0142 tail<0.967 plainAnywhere<0.89 0.0068 -0.0275 chance<0.328 -0.00847 0.0149
missingNamesAnywhere<0.693 length<2.89 quantitiesAgree<1 -0.00465 0.0104 bigrams<0.5 0.0213 -0.011 citedLength<2.48 0.0161 missingAnywhere<1.1 -0.00204 -0.0248
chance<0.446 chance<0.377 coverageOfFirst<0.169 -0.0126 0.00106 trigrams<0.364 -0.0228 0.00731 coverageAnywhere<0.676 coverageOfFirst<0.0922 0.0183 -0.0184 superlative<1 0.023 -0.00952
secondChance<0.171 otherNames<1.95 quantitiesAgree<1 -0.00434 0.0177 missingAnywhere<1.1 0.0264 -0.00309 order<0.125 plainAnywhere<0.716 0.0243 -0.00416 citedLength<4.66 -0.0115 0.00781
trigrams<0.0286 order<0.375 rarestMissing<3.87 0.00458 -0.0168 coverageOfFirst<1 -0.0175 0.004 kindClash<1 order<0.667 0.00842 -0.00564 trigrams<0.143 0.00737 -0.0297`),
  refuted: readForest(`-0.337
sentences<3.91 tail<0.424 secondChance<0.198 0.0524 0.00439 negationDiffers<1 -0.0214 0.0337 -0.0846
sentences<2.56 tail<0.8 length<2.2 0.0609 0.018 sentences<2.2 -0.035 0.00738 coverage<0.133 0.012 -0.0795
chances<2.12 missingAnywhere<0.693 cited<2 -0.0373 -0.000487 chances<1.34 0.0275 -0.00721 coverage<0.25 -0.013 -0.0736
chance<0.534 coverageAnywhere<0.745 order<0.353 0.0102 0.0383 negationDiffers<1 -0.0223 0.0221 names<0.205 bigrams<0.0667 0.00836 -0.0169 chance<0.619 -0.0196 -0.0739
chance<0.534 tail<0.106 quantitiesAgree<1 0.0518 -0.000603 quantitiesClash<1 -0.00492 0.0421 coverageOfFirst<0.0922 0.0208 -0.0687
sentences<3.91 coverageAnywhere<0.625 length<2.94 0.0327 -0.0125 coverage<1 0.00268 -0.029 -0.0754
rarestMissing<3.87 coverageAnywhere<0.676 quantitiesAgree<1 0.0325 -0.00238 coverage<1 0.000336 -0.0301 coverage<0.133 0.0162 -0.0697
rarestMissing<4.74 coverage<0.437 quantitiesAgree<1 0.0379 -0.0000506 names<0.665 0.0171 -0.0126 -0.0713
sentences<3.91 tail<0.106 chances<0.721 0.0597 0.0114 missingNames<0.693 -0.0132 0.00578 -0.0686
chance<0.534 coverage<1 quantitiesClash<1 0.00987 0.0443 negationDiffers<1 -0.0402 0.0283 coverage<0.133 0.00925 length<2.4 -0.00433 -0.0626
rarestMissing<4.74 coverageOfFirst<0.725 length<2.2 0.0329 0.00424 coverageOfFirst<1 -0.0106 -0.0391 -0.0672
rarestMissing<4.74 coverage<1 kindClash<1 0.0123 0.0452 otherNames<2.4 -0.0359 0.00478 -0.0647
sentences<3.91 tail<0.207 chances<0.721 0.0596 0.0135 negationDiffers<1 -0.0109 0.0265 -0.0634
sentences<3.91 tail<0.207 coverageAnywhere<0.717 0.0379 -0.00804 negationDiffers<1 -0.013 0.0216 -0.0623
sentences<2.56 tail<0.424 coverageAnywhere<0.745 0.03 -0.00997 quantitiesClash<1 -0.0121 0.0492 coverage<0.133 0.0149 length<2.56 -0.00928 -0.0616
rarestMissing<4.74 coverageAnywhere<0.625 kindClash<1 0.0132 0.0467 bigrams<0.231 0.00867 -0.0202 -0.0591
rarestMissing<3.87 coverageAnywhere<0.426 claimNegated<1 0.0298 -0.00424 chances<1.11 -0.011 0.0135 coverage<0.133 0.0109 -0.0588
sentences<2.56 coverageOfFirst<1 kindClash<1 0.00649 0.0437 -0.0344 coverageOfFirst<0.0922 missingAnywhere<1.39 0.0272 -0.00744 -0.0609
rarestMissing<3.87 missingNames<0.693 quantitiesClash<1 -0.0122 0.0365 quantitiesAgree<1 0.0221 -0.00556 coverage<0.133 -0.00332 -0.0551
rarestMissing<3.87 tail<0.262 sentences<2.2 0.0396 0.0113 quantitiesClash<1 -0.00799 0.0333 coverage<0.133 0.00219 -0.0551
rarestMissing<4.74 tail<0.106 secondChance<0.262 0.0372 -0.0104 negationDiffers<1 -0.00449 0.0238 -0.0549
sentences<3.91 tail<0.262 length<3.04 0.0283 -0.0132 quantitiesClash<1 -0.0121 0.0352 -0.0522
sentences<3.91 trigrams<0.0286 quantitiesAgree<1 0.0184 -0.00945 quantitiesClash<1 -0.0129 0.0255 -0.052
chance<0.534 chance<0.245 length<2.89 0.0284 -0.00463 quantitiesClash<1 -0.00731 0.033 coverageOfFirst<0.047 0.00676 plain<0.711 -0.0529 -0.0054
rarestMissing<4.74 quantitiesClash<1 tail<0.424 0.0107 -0.0133 rarestMissing<3.83 0.0501 0.000586 -0.0506
sentences<2.56 missingNamesAnywhere<0.693 quantitiesClash<1 -0.0105 0.0293 coverageAnywhere<0.426 0.036 0.00881 length<2.4 0.0157 coverage<0.203 -0.00716 -0.0514
rarestMissing<4.74 names<0.665 plain<0.711 0.01 0.0311 kindClash<1 -0.00569 0.0262 -0.0478
rarestMissing<3.87 kindClash<1 missingNames<0.693 -0.00674 0.0124 bigrams<0.231 0.0118 0.0514 plain<0.133 length<3.04 0.0181 -0.0236 -0.0483
rarestMissing<4.74 coverageOfFirst<0.725 length<2.2 0.0203 0.00035 negationDiffers<1 -0.0321 0.0295 -0.0476
tail<0.207 length<2.94 otherNames<2.77 0.027 0.00154 otherNames<2.4 -0.0238 0.00734 missingNames<0.693 citedLength<4.87 -0.0189 0.0113 otherNames<1.61 -0.0085 0.0118
sentences<2.56 quantitiesClash<1 kindClash<1 0.000426 0.0332 sentences<2.4 0.0478 0.00299 length<2.71 sentences<3.91 0.0119 -0.0173 -0.0484
chances<2.12 tail<0.262 secondChance<0.0937 0.0349 0.00706 quantitiesClash<1 -0.00976 0.0252 coverage<0.25 0.00163 -0.0458
tail<0.106 secondChance<0.21 quantitiesAgree<1 0.0308 -0.0028 citedLength<4.08 0.00499 -0.0195 secondChance<0.471 negationDiffers<1 -0.00848 0.0156 -0.0379
sentences<2.56 coverageOfFirst<1 plain<1 0.00672 0.031 sentences<2.2 -0.0328 -0.00271 coverageOfFirst<0.0922 citedLength<4.17 -0.00257 0.00562 -0.0468
chance<0.534 coverage<1 plain<1 0.00258 0.0252 citedLength<4.17 -0.0337 0.0241 coverage<0.133 0.00662 -0.038
rarestMissing<4.74 quantitiesClash<1 trigrams<0.3 0.00593 -0.0167 missingPlain<1.1 0.038 -0.0103 -0.0455
sentences<3.91 coverageOfFirst<1 quantitiesClash<1 0.00287 0.0273 bigrams<0.3 -0.000987 -0.0375 -0.0426
sentences<3.91 kindClash<1 cited<3 -0.00441 0.0167 cited<3 0.0415 0.00876 -0.0424
rarestMissing<3.87 tail<0.8 plain<0.82 0.00494 0.0398 chances<1.04 -0.0234 0.0158 coverage<0.133 0.0112 -0.0455
chance<0.534 quantitiesClash<1 plainAnywhere<0.617 0.0088 -0.00938 missingPlain<1.1 0.0414 -0.0143 coverageOfFirst<0.0922 0.0101 plain<0.82 -0.0465 -0.000994
rarestMissing<4.74 negationDiffers<1 coverageOfFirst<1 0.00539 -0.0367 plain<1 0.0114 0.0377 -0.0403
sentences<3.91 kindClash<1 coverageAnywhere<0.255 0.0227 -0.00318 coverageAnywhere<0.676 0.0348 0.00303 -0.0407
rarestMissing<4.74 kindClash<1 names<0.397 0.0132 -0.00595 citedLength<4.17 0.0363 -0.00247 -0.0393
kindClash<1 cited<3 tail<0.8 0.000444 -0.0264 sentences<2.56 0.0208 -0.0167 sentences<3.91 cited<3 0.0404 0.00883 -0.00919
rarestMissing<4.74 tail<0.207 citedLength<4.08 0.024 -0.00346 coverageOfFirst<1 0.000875 -0.0252 -0.0387
rarestMissing<3.87 kindClash<1 quantitiesClash<1 -0.000916 0.0207 length<2.64 0.0369 -0.00376 plain<0.0217 0.000776 otherNames<2.2 -0.041 -0.0061
sentences<3.91 coverageOfFirst<1 plain<1 0.000587 0.0183 citedLength<3.43 -0.0298 -0.000188 -0.037
chances<2.12 kindClash<1 cited<3 -0.00351 0.017 chances<1.28 0.0357 -0.00185 -0.0358
tail<0.106 order<0.455 missingNames<0.693 -0.0115 0.0106 citedLength<3.91 0.0392 -0.00553 rarestMissing<3.87 quantitiesAgree<2 -0.00605 0.0202 coverageOfFirst<0.133 0.00383 -0.0421
chances<2.12 missingNames<0.693 quantitiesClash<1 -0.0087 0.0259 plain<0.711 0.00288 0.0254 length<2.56 0.0078 -0.0394
citedLength<4.87 missingNames<0.693 plainAnywhere<0.0824 0.0139 -0.0112 length<2.2 0.0257 -0.00161 missingAnywhere<1.1 0.0347 0.0037
sentences<3.91 names<0.665 quantitiesAgree<1 0.0141 -0.00713 negationDiffers<1 -0.00963 0.014 -0.036
chances<2.12 missingNamesAnywhere<0.693 quantitiesClash<1 -0.00391 0.0237 tail<0.8 0.0227 -0.0015 coverageOfFirst<0.0922 -0.004 -0.0377
chances<2.12 tail<0.967 missingPlain<0.693 0.0335 0.00138 sentences<2.4 -0.024 0.0283 kindClash<1 citedNegated<1 -0.0398 -0.00462 0.00283
kindClash<1 coverageAnywhere<0.426 missingPlain<1.61 0.0137 -0.0201 citedLength<4.87 -0.0112 0.0177 bigrams<0.25 bigrams<0.167 0.0149 -0.0128 0.0303
chance<0.619 coverageAnywhere<0.426 order<0.5 0.00536 0.0261 negationDiffers<1 -0.00569 0.0192 order<0.2 otherNames<1.95 -0.0121 0.00919 -0.0373
rarestMissing<4.74 tail<0.106 order<0.455 0.000996 0.0319 quantitiesClash<1 -0.00494 0.0191 -0.0341
citedLength<4.87 coverage<0.133 otherNames<1.61 0.00273 0.0216 missingAnywhere<1.39 -0.0013 -0.0204 missingPlain<1.1 0.0302 -0.00435
length<2.2 coverageOfFirst<0.489 citedLength<2.48 -0.00523 0.0254 bigrams<0.273 0.0108 -0.0156 chances<1.82 coverageOfFirst<0.664 -0.00769 0.0122 -0.0373
sentences<3.91 missingNamesAnywhere<0.693 yearClash<1 -0.00428 0.0176 otherNames<1.61 -0.00139 0.0227 -0.0339
tail<0.207 quantitiesAgree<1 sentences<3.91 0.0192 -0.00884 coverageAnywhere<0.477 0.00414 -0.0153 sentences<2.56 chances<1.22 -0.00645 0.0111 coverageOfFirst<0.133 -0.00349 -0.0337
chance<0.619 coverageOfFirst<1 order<0.455 -0.00166 0.0134 order<0.667 0.00345 -0.0227 coverageOfFirst<0.0922 0.00578 -0.0369
rarestMissing<4.74 chances<1.22 tail<0.8 0.00425 -0.0164 citedLength<3.99 -0.00621 0.0213 -0.032
sentences<2.56 quantitiesClash<1 kindClash<1 -0.00612 0.0252 sentences<2.4 0.0344 -0.00874 coverage<0.133 0.00742 -0.0359
coverageAnywhere<0.426 bigrams<0.2 coverageAnywhere<0.255 0.0135 -0.0167 tail<0.513 0.0305 0.000544 cited<3 yearClash<1 -0.0129 0.0213 secondChance<0.21 0.021 -0.00695
rarestMissing<4.74 plainAnywhere<0.203 chance<0.179 -0.00549 0.0206 otherNames<1.1 -0.00937 0.00211 -0.0309
length<2.94 tail<0.262 coverageAnywhere<0.717 0.0201 -0.0116 tail<0.38 -0.0211 0.00163 plain<0.711 otherNames<2.4 -0.0299 -0.000759 coverageOfFirst<0.449 0.0176 0.00142
length<2.2 tail<0.654 secondChance<0.183 0.0292 -0.0036 citedLength<3.64 -0.0269 0.0221 trigrams<0.143 chances<0.267 0.011 -0.0173 chances<1.82 0.0158 -0.019
rarestMissing<4.74 negationDiffers<1 tail<0.424 0.0103 -0.00925 coverageAnywhere<0.311 -0.0117 0.0248 -0.0311
trigrams<0.0286 plainAnywhere<1 chances<1.04 -0.0067 0.0115 citedLength<2.64 -0.00298 0.0248 kindClash<1 secondChance<0.226 -0.0162 0.000237 coverageAnywhere<0.568 0.0285 -0.00474
length<3.18 yearClash<1 sentences<3.91 0.000985 -0.0214 0.0227 bigrams<0.6 -0.0318 0.0017
order<0.455 missingNames<1.39 cited<3 -0.0145 -0.000741 chance<0.257 0.0257 -0.00536 coverageOfFirst<1 plain<0.82 0.00229 0.0215 bigrams<0.273 0.00913 -0.0178
sentences<3.91 missingNames<0.693 otherNames<1.39 0.00508 -0.012 order<0.227 -0.00533 0.0148 -0.0293
order<0.375 coverage<0.784 coverage<0.133 0.00509 -0.0175 order<0.227 0.0242 -0.00527 tail<0.967 citedLength<4.26 0.0214 -0.0112 order<0.769 0.00353 -0.0302
chances<2.12 tail<0.262 claimNegated<1 0.0155 -0.0129 coverageAnywhere<0.511 -0.016 0.00389 -0.0268
chance<0.534 chance<0.377 length<2.08 0.0116 -0.00397 bigrams<0.333 0.0227 0.00279 coverageOfFirst<0.0922 otherNames<1.95 -0.0109 0.0166 bigrams<0.5 -0.0323 -0.0019
kindClash<1 chances<2.12 secondChance<0.244 -0.00595 0.012 length<2.64 -0.0014 -0.0305 length<2.4 0.0324 coverageOfFirst<0.169 0.0216 -0.0109
sentences<3.91 chances<1.22 order<0.455 -0.00986 0.00517 citedLength<3.91 -0.00809 0.019 -0.0291
length<2.2 chances<1.22 coverageOfFirst<1 0.0052 -0.0174 citedLength<3.71 -0.00273 0.0358 chance<0.619 trigrams<0.118 -0.00996 0.00471 -0.0273
chances<1.64 kindClash<1 yearClash<1 -0.0028 0.0194 bigrams<0.231 -0.00106 0.0308 coverageOfFirst<0.0922 chances<1.82 -0.0122 0.0102 plain<0.711 -0.039 0.00566
rarestMissing<4.74 coverage<0.203 chance<0.179 -0.00092 0.0216 cited<3 -0.00316 0.0125 -0.0264
rarestMissing<4.74 secondChance<0.171 otherNames<1.95 0.00455 -0.0185 otherNames<1.61 -0.00647 0.0145 -0.0265
kindSame<3 kindClash<1 quantitiesAgree<1 0.00508 -0.00857 order<0.25 0.00278 0.0258 names<0.826 -0.00208 -0.0243
kindClash<1 names<0.205 secondChance<0.285 0.0142 -0.00959 quantitiesClash<1 -0.00855 0.00975 order<0.154 -0.00815 cited<3 0.038 0.0045
rarestMissing<3.83 coverageOfFirst<0.725 kindSame<3 0.00771 -0.00877 quantitiesAgree<2 -0.0155 0.0111 plainAnywhere<0.203 rarestMissing<3.87 0.0245 -0.00323 plainAnywhere<0.716 -0.0222 0.00175
kindSame<3 plain<0.711 trigrams<0.118 -0.00692 0.0121 otherNames<1.1 -0.0147 0.0212 trigrams<0.364 -0.0285 -0.00201
order<0.455 names<0.205 length<2.08 -0.0181 0.0152 length<2.2 0.00571 -0.014 otherNames<1.1 coverageAnywhere<0.477 0.0188 -0.0197 secondChance<0.198 0.0222 -0.00231
coverageAnywhere<0.676 bigrams<0.5 coverageAnywhere<0.59 -0.00349 0.00893 coverageAnywhere<0.625 0.0263 0.00476 sentences<2.2 -0.0252 missingPlain<0.693 0.0127 -0.00986
rarestMissing<4.74 trigrams<0.0286 plain<0.969 0.00357 0.0283 trigrams<0.118 -0.0228 0.00459 -0.0252
negationDiffers<1 coverageOfFirst<1 comparative<1 0.00286 -0.0227 -0.0326 coverageAnywhere<0.311 coverageOfFirst<0.0922 0.00576 -0.0125 rarestMissing<4.74 0.0264 -0.00654
sentences<3.91 comparative<1 order<0.3 -0.00595 0.00468 secondChance<0.262 -0.0194 0.00292 -0.0256
chance<0.534 chance<0.245 vague<1 0.0156 -0.00828 chance<0.27 -0.0132 0.00358 chances<1.41 0.00905 order<0.125 0.0000574 -0.0377
claimNegated<1 coverage<1 trigrams<0.364 0.000557 0.02 citedLength<4.17 -0.0348 0.0166 coverage<0.738 coverage<0.203 0.00342 -0.0332 0.0165
yearClash<1 kindClash<1 chance<0.534 -0.00272 -0.0263 plain<0.366 0.0243 -0.00359 missingPlain<1.1 0.0303 -0.00754
order<0.125 plain<0.133 coverageAnywhere<0.311 -0.00554 0.0101 coverageAnywhere<0.426 -0.00363 -0.0296 cited<3 order<0.455 -0.00618 0.00773 order<0.375 0.0226 -0.00355
kindSame<1 chances<1.04 order<0.4 -0.0144 0.00634 plainAnywhere<0.433 -0.00334 0.0252 tail<0.38 tail<0.207 -0.000936 -0.036 plain<0.711 0.0105 -0.00728
sentences<3.91 quantitiesClash<1 quantitiesAgree<1 0.00414 -0.0107 order<0.227 -0.00582 0.0258 -0.0242
kindClash<1 quantitiesClash<1 chance<0.245 0.00695 -0.0133 missingPlain<1.1 0.032 -0.0179 cited<3 chances<0.44 0.00209 0.0301 plainAnywhere<0.568 0.0117 -0.0168
tail<0.106 length<3.04 length<1.95 0.0295 0.0106 chances<1.64 0.000761 -0.0172 claimNegated<1 chances<0.721 -0.0157 0.000802 tail<0.424 -0.00795 0.0317
length<2.89 bigrams<0.1 coverage<0.25 0.00831 -0.0151 bigrams<0.273 0.0199 0.00111 trigrams<0.364 names<0.205 0.00925 -0.0259 trigrams<0.586 0.0204 0.000774
coverageOfFirst<0.133 order<0.154 plain<0.325 -0.0118 0.0126 otherNames<1.1 0.00409 0.0344 order<0.455 missingAnywhere<1.39 -0.00609 -0.0239 coverageOfFirst<1 0.00666 -0.0189
chance<0.534 tail<0.106 plainAnywhere<0.433 -0.00203 0.0207 negationDiffers<1 -0.00671 0.0089 order<0.2 missingAnywhere<1.61 0.00721 -0.0132 chance<0.619 -0.0000304 -0.0308
coverage<0.133 otherNames<1.61 citedLength<3.09 0.00806 -0.00975 plainAnywhere<0.433 0.0308 0.00179 rarestMissing<3.87 coverage<0.299 -0.0121 0.00198 otherNames<2.2 -0.028 0.00155
chance<0.245 otherNames<2.08 secondChance<0.171 0.0051 -0.0277 chance<0.179 -0.00186 0.0277 quantitiesClash<1 missingAnywhere<1.1 -0.0141 0.0032 missingPlain<1.1 0.031 -0.00969
missingAnywhere<1.1 plainAnywhere<0.531 plainAnywhere<0.203 0.00419 -0.0219 bigrams<0.1 -0.0142 0.00115 sentences<2.4 tail<0.513 0.0212 -0.00191 bigrams<0.0667 0.000323 -0.0253
bigrams<0.143 plainAnywhere<0.89 plainAnywhere<0.0824 0.00482 -0.0161 citedLength<4.17 0.0118 -0.0122 citedLength<4.55 otherNames<1.39 0.00743 -0.00656 chances<2.73 0.0199 -0.00686
coverageAnywhere<0.255 negationDiffers<1 coverage<0.021 0.00163 0.0267 -0.00867 negationDiffers<1 coverageOfFirst<1 -0.00438 -0.028 coverage<1 0.00322 0.0358
quantitiesClash<1 kindSame<1 names<0.205 0.0182 -0.00223 superlative<1 -0.0123 0.0101 secondChance<0.32 names<0.826 0.00211 0.0288 -0.00806
otherNames<0.693 plain<0.397 chance<0.341 0.0165 -0.017 rarestMissing<3.3 -0.031 0.00187 missingAnywhere<1.39 tail<0.8 0.00744 -0.0042 coverageAnywhere<0.18 0.0123 -0.0175
order<0.0909 -0.0204 secondChance<0.171 missingAnywhere<1.1 -0.0112 0.00662 length<2.2 0.0204 0.00183
chance<0.49 chances<1.22 quantitiesAgree<1 0.00203 -0.015 plain<0.65 0.00256 0.0314 names<0.529 plainAnywhere<0.267 -0.0101 0.00755 citedNegated<1 -0.0282 0.00121
order<0.125 coverage<0.021 0.00441 -0.0302 coverageOfFirst<0.254 otherNames<2.2 0.0022 0.0221 trigrams<0.0286 0.00512 -0.00976
coverageOfFirst<0.725 otherNames<3.14 order<0.6 0.00558 0.02 coverageOfFirst<0.305 -0.0258 0.000609 negationDiffers<1 cited<2 -0.03 0.00175 0.0275
kindClash<1 chance<0.49 chances<1.17 -0.00586 0.016 sentences<2.4 0.00227 -0.0269 plain<0.448 0.0306 plain<0.579 -0.0155 0.0169
otherNames<1.39 chances<1.34 tail<0.8 0.0153 -0.00521 bigrams<0.4 -0.0197 0.00176 chances<1.22 missingPlain<0.693 0.00463 -0.024 chances<1.64 0.0137 -0.00996
plain<0.711 trigrams<0.364 plainAnywhere<0.617 -0.0035 -0.0187 chance<0.36 0.0253 -0.00614 tail<0.967 plainAnywhere<0.89 -0.00434 0.029 negationDiffers<1 -0.0107 0.0178
length<2.56 missingAnywhere<1.1 quantitiesAgree<1 0.00436 -0.0167 citedLength<3.43 0.0284 0.00658 names<0.826 trigrams<0.143 -0.00752 0.0162 kindClash<1 -0.0197 0.00381
chance<0.619 missingAnywhere<1.1 quantitiesClash<1 -0.00146 0.0176 kindSame<2 0.0181 -0.0112 citedLength<3.09 0.00345 citedLength<3.43 -0.00153 -0.0275
kindClash<1 chance<0.49 chances<1.22 -0.00549 0.0136 sentences<2.4 0.00193 -0.0223 citedLength<4.17 missingAnywhere<1.1 0.031 0.000584 otherNames<2.64 -0.0189 0.00994
sentences<3.91 kindClash<1 trigrams<0.0286 0.00524 -0.0046 bigrams<0.273 0.0000893 0.0278 -0.0225`),
};
