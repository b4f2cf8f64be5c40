import type { ClaimModel } from "./claim-model";
import { readForest, readNumbers } from "./forest";

/** Learned by `npm run eval:claims -- --claims FILE --write`; a tree a line, see `readForest`. */
export const modelWithoutEncoder: ClaimModel = {
  expectedCitations: 0.7,
  metFrom: 0.594,
  notMetFrom: 0.55,
  ranking: readNumbers(``),
  cited: {
    list: readForest(`-1.97
bm25Rank<0.1 best<0.518 precision<0.0909 0.0907 0.0279 next<0.187 -0.00713 0.0256 bm25Rank<0.5 otherNames<1.61 -0.0178 0.00175 best<0.3 0.00122 0.0442
share<0.0952 coverageRank<0.1 share<0.0239 0.0753 0.0172 otherNames<2.3 -0.0194 0.0117 share<0.204 otherNames<1.61 0.0158 0.035 bigrams<0.0526 0.00824 0.0922
bm25Rank<0.5 bm25Rank<0.1 length<3.47 0.0607 -0.0105 coverageOfBest<0.609 -0.0174 0.00398 coverage<0.235 otherNames<1.61 -0.00849 0.0288 plainOfBest<0.2 -0.00126 0.0435
share<0.105 bm25Rank<0.1 coverageRank<0.111 0.0666 -0.0000562 plainOfBest<0.414 -0.0198 -0.00304 share<0.204 rarest<0.5 0.0419 0.0118 plainOfBest<0.334 -0.015 0.0765
coverageRank<0.5 bm25Rank<0.1 previousOfBest<0.159 -0.00843 0.0586 plainRank<0.5 -0.0132 0.0149 best<0.443 pronoun<1 0.00839 0.0433 bm25Rank<0.5 0.00392 0.0571
plainOfBest<0.577 otherNames<2.3 bm25<0.0315 0.0189 -0.0144 bm25<0.12 0.00309 0.0324 bm25<0.373 otherNames<1.61 0.00154 0.0211 quantitiesOfKind<0.5 0.000538 0.0396
bm25Rank<0.1 previousOfBest<0.159 next<0.134 -0.0114 0.0134 fragment<1 0.0608 -0.00102 coverageOfBest<0.652 plainOfBest<0.414 -0.0197 0.00113 otherQuantities<0.693 -0.000377 0.0255
share<0.119 share<0.0111 previousOfBest<0.317 0.000972 0.0515 share<0.0867 -0.0134 0.00556 share<0.164 position<0.1 -0.00645 0.0206 otherQuantities<0.693 0.0195 0.0509
plainRank<0.333 precision<0.0769 sentences<2.4 0.00289 0.0516 coverageOfBest<0.435 -0.0214 -0.00549 bigrams<0.0526 precision<0.0667 0.0233 -0.00376 sentences<2.4 0.0299 -0.0129
share<0.164 share<0.0867 precision<0.0909 0.0077 -0.0157 rarest<0.5 0.0208 -0.000552 otherQuantities<0.693 precision<0.167 -0.00416 0.0284 plainRank<0.167 -0.00347 0.0589
bm25Rank<0.1 fragment<1 length<2.56 0.026 0.0608 -0.00342 bm25Rank<0.5 bm25OfBest<0.391 -0.0196 -0.00455 coverage<0.235 -0.00296 0.0297
coverageOfBest<0.652 precision<0.0769 sentences<2.4 0.00835 0.0525 plainOfBest<0.461 -0.018 -0.00285 otherNames<2.08 bm25<0.221 -0.00843 0.0131 coverageOfBest<0.757 0.00391 0.0427
share<0.138 share<0.0111 previousOfBest<0.317 -0.00307 0.0467 share<0.0867 -0.0109 0.00624 otherQuantities<0.693 share<0.204 -0.00115 0.0292 plain<0.0814 0.00527 0.0472
bm25Rank<0.1 coverageRank<0.111 previousOfBest<0.159 0.00596 0.054 previous<0.159 0.0103 -0.0141 coverageRank<0.333 otherNames<2.3 -0.013 0.015 plain<0.234 0.000879 0.0229
share<0.105 coverageRank<0.1 precision<0.0909 0.0538 0.00781 otherNames<1.61 -0.0156 0.00212 share<0.204 coverage<0.332 0.0267 0.00598 precision<0.1 -0.00388 0.0487
share<0.164 share<0.0111 previousOfBest<0.317 0.0000919 0.0427 share<0.0867 -0.0106 0.00652 plainOfBest<0.2 early<0.25 -0.0143 0.0109 fragment<1 0.0418 0.0032
share<0.105 bm25Rank<0.1 previousOfBest<0.159 -0.00322 0.047 coverageOfBest<0.278 -0.0243 -0.00688 share<0.204 coverageOfBest<1 0.0208 0.00413 plainRank<0.333 0.00371 0.0467
share<0.0952 coverageRank<0.1 nextOfBest<0.162 -0.008 0.0385 best<0.443 -0.00679 -0.0233 share<0.164 bm25OfBest<1 0.0103 -0.00934 fragment<1 0.028 -0.00999
otherNames<1.61 plainRank<0.333 best<0.547 -0.00753 -0.0234 precision<0.238 -0.00192 0.0135 plainRank<0.1 position<0.889 0.0826 0.00006 coverageOfBest<0.757 -0.00118 0.025
bm25Rank<0.1 coverageRank<0.111 otherNames<1.39 0.0222 0.0698 previous<0.173 0.0156 -0.0135 coverageRank<0.333 quantitiesOfKind<1 -0.0139 0.0139 otherNames<2.08 0.0057 0.0359
plainRank<0.5 coverageRank<0.1 precision<0.0909 0.0478 0.00363 plainOfBest<0.334 -0.0151 0.000225 bigrams<0.069 precision<0.238 -0.000228 0.0221 sentences<2.4 0.0262 -0.0147
share<0.105 coverageRank<0.1 otherNames<1.1 0.00765 0.0435 quantitiesOfKind<1 -0.0125 0.00815 rarest<0.5 names<1 0.0413 -0.0085 share<0.204 0.00443 0.0259
share<0.0952 coverageRank<0.1 next<0.0525 -0.0114 0.0356 coverageOfBest<0.278 -0.024 -0.00548 otherQuantities<1.61 share<0.204 0.00704 0.027 coverage<0.434 0.0176 0.0595
share<0.105 coverageRank<0.1 nextOfBest<0.162 -0.0126 0.03 kindClash<1 -0.0107 0.0144 precision<0.154 bigrams<0.0526 -0.00682 0.0109 bm25OfBest<1 0.0325 0.00862
otherNames<1.61 plainRank<0.5 coverageRank<0.1 0.015 -0.0102 position<0.333 -0.00301 0.0132 plainRank<0.1 position<1 0.0642 0.00278 plain<0.404 0.00217 0.03
otherNames<1.61 plainRank<0.5 bm25Rank<0.1 0.0186 -0.0126 early<0.125 0.0237 0.00424 otherQuantities<1.61 plainRank<0.1 0.0457 0.006 coverageOfBest<0.342 0.00056 0.0452
bm25Rank<0.5 precision<0.0769 bm25Rank<0.1 0.0258 0.00156 bm25OfBest<0.422 -0.0189 -0.0054 bm25OfBest<0.813 coverageRank<0.25 -0.0128 0.039 rarest<0.4 -0.0078 0.011
share<0.0952 bm25Rank<0.1 previousOfBest<0.159 -0.0107 0.0344 quantitiesOfKind<1 -0.0132 0.00716 bigrams<0.0526 otherNames<2.48 -0.00102 0.0318 coverage<0.299 0.0318 0.0128
otherNames<1.61 quantitiesOfKind<1 nextOfBest<0.386 -0.0128 -0.0014 best<0.49 0.0178 -0.00252 pronoun<1 plain<0.497 0.00351 0.0334 plain<0.497 0.0452 -0.0034
coverageRank<0.1 precision<0.167 negated<1 0.0379 -0.00289 plain<0.0814 -0.0188 0.0086 coverageOfBest<0.278 precision<0.0556 0.000283 -0.0242 plainRank<0.143 -0.00738 0.00759
plainOfBest<0.414 precision<0.0769 coverage<0.0698 0.0212 -0.00359 kindClash<1 -0.014 0.0145 rarest<0.5 rarest<0.4 0.00769 0.0348 otherQuantities<0.693 -0.0087 0.00929
plainRank<0.5 bm25Rank<0.1 previousOfBest<0.317 -0.00453 0.027 otherQuantities<1.61 -0.00889 0.0184 position<0.333 quantitiesAgree<0.5 -0.0128 0.0103 negated<0 -0.00781 0.0202
share<0.105 precision<0.0909 negated<1 0.0121 -0.0154 pronoun<1 -0.0124 0.0116 bigrams<0.0526 precision<0.238 -0.00464 0.0209 share<0.204 0.013 0.0297
share<0.138 bm25Rank<0.1 precision<0.111 0.0315 0.00385 otherNames<2.3 -0.00962 0.0125 otherQuantities<0.693 share<0.204 -0.00785 0.0113 plain<0.651 0.0193 0.0507
share<0.119 nextOfBest<0.386 share<0.0804 -0.0155 0.00262 names<0.24 0.00973 -0.00537 bm25OfBest<0.813 names<1 0.0332 -0.00483 share<0.164 -0.00169 0.0131
share<0.0734 share<0.0111 quantitiesOfKind<0.5 -0.00983 0.0263 length<2.2 -0.0207 -0.00639 bigrams<0.167 rarest<0.5 0.0113 -0.0045 length<2.4 -0.00336 0.0224
bm25Rank<0.1 previousOfBest<0.317 otherNames<1.39 -0.0182 0.0107 precision<0.0909 0.0394 0.00407 bm25OfBest<0.422 otherNames<2.08 -0.0179 0.00775 otherNames<2.08 -0.000473 0.0166
share<0.0804 coverageRank<0.1 length<2.89 0.00771 0.0323 plainRank<0.1 0.0228 -0.0108 coverage<0.299 bigrams<0.0526 0.00363 0.0227 share<0.164 -0.00587 0.012
share<0.119 precision<0.0909 best<0.358 0.0152 -0.0046 quantitiesOfKind<1 -0.0108 0.00852 otherQuantities<0.693 precision<0.143 -0.0167 0.00849 coverageOfBest<1 0.0304 0.0101
otherNames<1.61 plainOfBest<0.254 coverage<0.03 0.00542 -0.0176 precision<0.222 -0.0036 0.00686 plainRank<0.1 nextOfBest<0.285 -0.000426 0.0545 negated<1 0.00664 -0.014
share<0.138 best<0.443 share<0.0111 0.0195 -0.000751 otherNames<2.48 -0.0115 0.0156 bigrams<0.0526 otherNames<2.3 -0.00381 0.0228 names<0.532 0.0276 0.00745
bm25Rank<0.1 next<0.0686 previous<0.173 -0.0176 0.00723 previous<0.419 0.0254 -0.0075 plainOfBest<0.334 coverageRank<0.25 -0.0141 -0.00141 bigrams<0.0526 -0.00463 0.00907
pronoun<1 coverageRank<0.333 bm25Rank<0.111 0.00798 -0.0124 bigrams<0.167 -0.00186 0.017 best<0.518 names<0.5 0.0309 0.00496 bm25<0.432 0.00622 -0.0175
share<0.138 best<0.443 share<0.0111 0.0217 -0.000662 coverageOfBest<0.244 -0.0221 -0.00643 best<0.443 next<0.147 -0.00309 0.0112 coverage<0.299 0.0411 0.0135
share<0.0867 share<0.0111 otherNames<1.39 0.00441 0.0368 plainOfBest<0.414 -0.0135 0.0036 bigrams<0.0526 plain<0.346 0.00954 -0.0105 share<0.204 0.00845 0.0251
bm25Rank<0.1 fragment<1 otherQuantities<1.1 0.0297 0.000433 length<2.2 -0.0125 0.00298 share<0.105 quantitiesOfKind<1 -0.00957 0.00873 otherQuantities<0.693 -0.00403 0.0106
otherQuantities<1.61 quantitiesOfKind<0.5 names<0.289 -0.000676 -0.0184 plainRank<0.333 -0.00305 0.0072 plainOfBest<0.2 names<1 -0.0141 0.0188 previousOfBest<1 0.0338 0.00342
share<0.105 bm25Rank<0.1 previousOfBest<0.159 -0.00771 0.0205 coverageOfBest<0.278 -0.0185 -0.0027 bm25Rank<1 bm25Rank<0.5 0.00998 0.0269 length<2.94 -0.00338 0.0137
otherQuantities<1.61 kindClash<1 nextOfBest<0.285 -0.00808 0.0022 bm25Rank<0.167 0.00275 0.0292 bm25Rank<0.25 nextOfBest<0.212 0.0332 -0.00173 early<0.125 -0.00164 0.0409
fragment<1 quantitiesOfKind<0.5 next<0.285 -0.00373 -0.0232 position<0.667 0.00872 -0.0002 plainRank<0.1 0.00366 coverageOfBest<0.83 -0.0292 -0.00522
otherNames<1.61 nextOfBest<0.494 plainRank<0.333 -0.0139 -0.000817 bigrams<0.375 -0.00114 0.03 plainRank<0.1 nextOfBest<0.162 0.00155 0.0524 fragment<1 0.00604 -0.0188
share<0.0734 sentences<2.4 best<0.443 -0.00148 -0.0183 rarest<0.5 0.0284 -0.011 rarest<0.5 names<1 0.0209 -0.00929 bigrams<0.167 -0.00472 0.0133
share<0.164 coverageRank<0.1 next<0.0525 -0.0102 0.0204 otherNames<1.61 -0.00568 0.00388 precision<0.143 otherNames<2.3 -0.0131 0.0259 precision<0.182 0.0371 0.0146
quantitiesOfKind<1 bm25Rank<0.5 sentences<2.4 -0.00658 0.0197 length<2.94 0.00107 0.0184 coverageOfBest<0.403 names<0.431 -0.00961 0.0157 length<3.47 0.0201 -0.00194
pronoun<1 length<2.4 bm25<0.0315 0.013 -0.0121 best<0.268 0.0123 -0.000224 length<3.47 otherNames<1.1 0.00888 0.0322 -0.0163
share<0.0734 bm25Rank<0.1 previousOfBest<0.159 -0.0182 0.0167 best<0.547 -0.0068 -0.0218 rarest<0.5 rarest<0.4 0.00635 0.0344 bigrams<0.167 -0.00561 0.0122
pronoun<1 length<2.83 kindClash<1 -0.00925 0.0153 negated<1 0.00474 -0.0124 names<0.5 negated<1 0.0223 -0.00672 plainOfBest<0.374 0.015 -0.0138
length<2.83 names<1 previous<0.419 -0.000432 -0.0144 position<1 -0.0151 0.00628 nextOfBest<0.421 previous<0.26 0.00131 -0.0121 previous<0.0824 -0.00254 0.012
fragment<1 otherNames<2.3 bm25Rank<0.1 0.0181 -0.00253 names<0.0848 0.0372 0.0128 early<0.1 0.00501 bm25Rank<0.5 -0.0265 -0.00513
otherQuantities<1.61 quantitiesOfKind<0.5 names<0.15 0.00123 -0.0167 bm25<0.0315 0.0195 -0.000628 plainOfBest<0.2 rarest<0.5 -0.0162 0.0145 early<0.167 0.0149 0.0435
otherNames<2.3 bm25Rank<0.1 nextOfBest<0.316 -0.00276 0.0189 bm25OfBest<0.454 -0.0137 0.000573 otherQuantities<1.61 coverage<0.0824 0.0284 0.0038 precision<0.0556 -0.00195 0.0419
share<0.0867 sentences<2.4 best<0.282 0.000202 -0.0115 coverageOfBest<0.5 0.0269 -0.00875 plain<0.263 coverageOfBest<1 0.0213 0.00255 share<0.138 -0.00524 0.00877
pronoun<1 length<2.83 quantitiesOfKind<1 -0.00867 0.00574 fragment<1 0.00485 -0.0196 otherNames<1.1 coverage<0.299 0.00988 -0.0158 length<3.47 0.0318 -0.0158
pronoun<1 fragment<1 plainOfBest<0.254 -0.00714 0.00209 length<2.71 -0.00985 -0.0244 rarest<0.5 bm25Rank<0.5 0.0113 0.0453 coverageOfBest<1 0.00781 -0.0205
bm25Rank<0.1 fragment<1 otherQuantities<1.1 0.0278 -0.00233 -0.013 coverageOfBest<0.278 coverage<0.03 0.00647 -0.024 share<0.138 -0.00269 0.00896
share<0.0734 precision<0.0909 best<0.443 0.013 -0.00863 kindClash<1 -0.0132 0.0195 coverage<0.152 bm25Rank<0.5 0.0373 -0.00748 otherQuantities<1.61 0.0023 0.0199
otherNames<1.39 quantitiesOfKind<0.5 previous<0.121 0.0000433 -0.0189 bm25Rank<0.111 0.00883 -0.00451 negated<1 coverageOfBest<0.0864 0.032 0.0055 otherNames<2.48 -0.0243 0.0133
share<0.204 precision<0.0909 previousOfBest<0.533 -0.00174 0.0147 bm25OfBest<0.422 -0.0143 -0.00144 precision<0.1 -0.00676 length<2.83 0.0063 0.0247
fragment<1 otherQuantities<1.61 bm25Rank<0.1 0.0159 -0.00135 coverageOfBest<0.342 -0.00649 0.0245 nextOfBest<0.212 best<0.49 0.014 -0.0212 bm25<0.0315 0.00367 -0.0243
pronoun<1 share<0.0867 precision<0.111 0.00112 -0.00993 rarest<0.5 0.0136 -0.000657 plain<0.234 share<0.0514 0.00854 0.0354 rarest<0.5 0.0131 -0.00729
fragment<1 share<0.164 nextOfBest<0.285 -0.00797 0.00304 nextOfBest<0.458 0.00719 0.0202 nextOfBest<0.316 best<0.49 0.0106 -0.0219 share<0.138 -0.0268 -0.00492
share<0.105 pronoun<1 bm25<0.0851 0.00299 -0.00699 coverage<0.299 0.0135 -0.0183 rarest<0.5 names<1 0.0262 -0.00679 bm25Rank<0.25 -0.0111 0.00561
kindClash<1 otherQuantities<0.693 quantitiesOfKind<0.5 -0.0146 -0.00327 previous<0.419 0.0047 -0.0122 bm25Rank<0.167 bm25Rank<0.111 0.0298 -0.0104 bm25Rank<1 0.0353 0.00272
otherNames<2.3 kindClash<1 plainOfBest<0.298 -0.00683 0.00102 bm25OfBest<0.325 -0.0138 0.0208 otherQuantities<1.39 share<0.0239 0.0286 -0.000611 bm25OfBest<0.294 0.00255 0.038
pronoun<1 plainOfBest<0.461 quantitiesOfKind<0.5 -0.0175 -0.00477 bigrams<0.125 -0.0022 0.0109 plainOfBest<0.577 bigrams<0.125 0.0123 0.0405 rarest<0.5 0.0152 -0.0138
quantitiesOfKind<1 share<0.0867 precision<0.192 -0.0009 -0.0165 precision<0.154 -0.00545 0.00926 previous<0.053 nextOfBest<0.212 0.0197 -0.0127 bigrams<0.238 0.00747 0.0261
quantitiesOfKind<0.5 best<0.401 length<2.2 -0.0149 0.00407 precision<0.375 -0.0229 0.00125 bigrams<0.167 share<0.0111 0.0141 -0.00248 position<0.111 -0.00843 0.0105
otherNames<2.08 kindClash<1 coverageOfBest<0.372 -0.00785 0.000167 plainRank<0.143 -0.00122 0.0196 length<3.47 otherQuantities<1.39 0.0075 0.034 early<0.333 -0.0139 0.0125
pronoun<1 quantitiesOfKind<0.5 kindClash<1 -0.0155 0.0114 bigrams<0.375 -0.00126 0.0193 share<0.204 length<3.47 0.0173 -0.0158 -0.0151
kindClash<1 bigrams<0.0968 best<0.401 -0.000763 -0.0106 plain<0.111 -0.00388 0.00525 previous<0.203 length<3.18 0.0317 0.000291 best<0.547 0.0105 -0.0166
otherNames<1.61 share<0.0734 sentences<2.4 -0.00967 0.0105 bm25OfBest<0.712 0.0102 -0.00363 coverageRank<0.111 precision<0.0769 0.0345 -0.00123 share<0.138 -0.00176 0.0168
otherNames<1.61 best<0.421 coverageOfBest<1 0.00242 -0.0082 bm25<0.192 -0.0197 -0.0044 plainRank<0.1 next<0.0525 -0.00169 0.0437 precision<0.125 -0.00541 0.0103
quantitiesOfKind<1 nextOfBest<0.316 bm25Rank<0.5 -0.0135 0.00372 otherNames<2.3 -0.000846 0.014 bm25Rank<1 coverageOfBest<0.435 -0.000648 0.019 coverageRank<1 0.0185 -0.0124
bm25Rank<0.1 coverageRank<0.111 early<0.143 0.00592 0.0244 bm25OfBest<0.391 -0.0158 0.01 bm25OfBest<0.391 sentences<2.4 -0.0108 0.0205 rarest<0.5 0.00627 -0.0025
fragment<1 negated<1 nextOfBest<0.494 -0.000865 0.00915 bm25<0.334 -0.0163 0.00669 share<0.204 best<0.518 -0.0125 -0.0303 0.0089
fragment<1 quantitiesOfKind<0.5 coverageOfBest<0.278 -0.0222 -0.00002 sentences<2.3 0.0246 0.0038 bigrams<0.125 previous<0.22 -0.0263 -0.00245 share<0.0514 0.0203 -0.0111
names<0.0848 best<0.696 rarest<0.5 0.0152 -0.000585 -0.0182 quantitiesOfKind<0.5 otherQuantities<1.1 -0.0183 0.00541 bigrams<0.125 -0.00514 0.00492
bm25Rank<0.1 previous<0.0688 early<0.143 -0.0223 0.0076 precision<0.118 0.0193 -0.00715 bm25OfBest<0.325 early<0.1 0.027 -0.0167 plainRank<0.333 -0.00304 0.00442
fragment<1 quantitiesOfKind<0.5 names<0.15 0.00332 -0.0128 coverageOfBest<0.0864 0.0167 0.00103 plainRank<0.1 0.00778 sentences<2.4 -0.0205 0.00423
share<0.204 precision<0.0909 best<0.38 0.00963 -0.00415 share<0.0556 -0.00957 -0.00121 plainOfBest<0.254 -0.0161 precision<0.1 -0.0125 0.0191
fragment<1 otherNames<1.61 previous<0.173 0.00388 -0.00597 precision<0.222 0.01 -0.00447 share<0.204 best<0.518 -0.00883 -0.0307 0.0116
otherQuantities<0.693 precision<0.0323 best<0.465 0.0234 -0.0113 plainOfBest<0.2 -0.0136 -0.00234 otherNames<1.39 quantitiesOfKind<1 -0.00398 0.00927 otherQuantities<1.39 0.00326 0.0166
fragment<1 bm25Rank<0.1 share<0.0321 0.00893 0.0283 plainOfBest<0.334 -0.00572 0.00292 best<0.465 bm25<0.255 -0.0154 0.0144 -0.0307
pronoun<1 nextOfBest<0.531 coverageOfBest<0.372 -0.00953 -0.00129 negated<1 0.00553 -0.013 best<0.646 previous<0.053 -0.00421 0.0188 coverageOfBest<0.342 0.00584 -0.0184
kindClash<1 bm25Rank<0.0909 length<2.56 -0.000454 0.0245 bm25Rank<0.25 -0.006 0.000211 bm25OfBest<0.325 names<0.0848 0.00586 -0.0198 length<3.04 0.0258 -0.0075
kindClash<1 plainOfBest<0.254 bm25<0.0315 0.00924 -0.00821 rarest<0.5 0.00677 -0.00137 length<2.89 best<0.547 0.0304 -0.00204 best<0.268 0.0193 -0.00674
otherNames<1.61 best<0.465 kindClash<1 -0.000063 0.0171 bm25OfBest<0.358 -0.021 -0.00223 negated<1 length<3.47 0.0118 -0.00913 coverageOfBest<1 -0.0259 0.00119
bigrams<0.0968 pronoun<1 coverageRank<0.1 0.00838 -0.00753 next<0.22 0.0158 -0.00472 names<0.532 bm25Rank<0.333 0.00338 0.0167 bigrams<0.167 -0.0123 0.00302
fragment<1 bigrams<0.0968 coverageRank<0.1 0.0138 -0.0046 otherQuantities<1.1 0.0026 0.0154 previousOfBest<0.246 coverageRank<0.125 -0.0128 0.00254 early<0.1 0.00527 -0.0222
otherNames<2.3 length<3.3 coverageRank<0.1 0.0116 -0.00359 coverageRank<0.125 0.00218 -0.0241 length<3.47 precision<0.154 0.0226 -0.00544 names<0.0848 0.0139 -0.00978
bigrams<0.0968 pronoun<1 bm25Rank<0.111 0.00499 -0.00672 bm25Rank<0.5 0.00464 0.0295 otherQuantities<0.693 share<0.0361 0.0136 -0.00555 bm25OfBest<0.943 0.0145 -0.0014
quantitiesOfKind<1 share<0.164 plain<0.404 -0.00261 -0.0174 next<0.285 0.000444 0.0218 bm25OfBest<0.943 fragment<1 0.013 -0.012 plain<0.651 -0.0142 0.015
pronoun<1 otherQuantities<1.61 previousOfBest<0.786 0.0000768 -0.00762 names<0.431 -0.00585 0.0232 best<0.443 bigrams<0.143 0.0197 -0.00463 nextOfBest<0.421 -0.011 0.00795
fragment<1 names<0.0848 bm25OfBest<0.391 0.000177 0.0136 quantitiesOfKind<0.5 -0.0103 0.000755 bm25OfBest<1 next<0.12 -0.00877 -0.029 bigrams<0.143 0.00967 -0.0121
previous<0.173 previousOfBest<0.211 bm25OfBest<0.221 -0.0173 0.00138 next<0.0824 -0.00105 0.0133 share<0.204 pronoun<1 -0.00788 0.0106 plainRank<0.333 -0.0142 0.0246
otherNames<2.3 precision<0.167 rarest<0.5 0.000107 -0.0151 plain<0.0941 -0.00851 0.00462 previous<0.121 fragment<1 0.0262 -0.00887 pronoun<1 -0.00618 0.027
rarest<0.4 bm25OfBest<0.943 plainRank<0.5 -0.00367 0.0102 pronoun<1 -0.0278 0.00561 rarest<0.5 plain<0.148 0.0479 0.0152 bigrams<0.375 -0.00292 0.0177
quantitiesOfKind<0.5 best<0.401 rarest<0.5 0.00831 -0.00824 names<0.15 -0.00377 -0.0213 coverageRank<0.1 position<0.556 0.0276 0.00277 fragment<1 0.000995 -0.0123
share<0.0952 best<0.59 best<0.208 0.0074 -0.00277 bigrams<0.375 -0.018 0.0169 coverage<0.332 names<1 0.017 -0.00768 bigrams<0.069 -0.0121 0.00132
otherQuantities<1.61 length<3.3 length<2.83 -0.00256 0.00443 coverage<0.0698 0.00739 -0.0152 previousOfBest<0.664 names<0.5 -0.00826 0.0141 names<1 0.0301 -0.00187
early<0.143 bm25OfBest<1 bm25Rank<0.5 -0.00453 0.00751 previousOfBest<0.246 0.00178 -0.0176 previousOfBest<0.159 bm25Rank<0.125 0.00514 -0.0104 share<0.0734 -0.00109 0.0103
share<0.204 pronoun<1 precision<0.0909 0.00487 -0.00536 plainOfBest<0.577 0.0134 -0.00222 precision<0.455 position<0.889 0.0216 -0.00598 length<2.71 -0.0185 0.0132
negated<1 sentences<2.3 coverageOfBest<0.403 0.0414 0.00143 coverageOfBest<0.278 -0.00544 0.00149 precision<0.25 sentences<2.3 0.00527 -0.0179 coverage<0.175 -0.0108 0.022
names<0.0848 negated<1 bigrams<0.069 0.00423 0.0216 length<2.83 0.00342 -0.0267 otherQuantities<1.1 bm25Rank<0.1 0.015 -0.00508 names<0.331 -0.00642 0.0116
fragment<1 best<0.465 coverageOfBest<1 0.00521 -0.00261 coverageOfBest<0.244 -0.0171 0.000134 bm25<0.221 sentences<2.4 -0.0222 -0.00571 best<0.49 0.0134 -0.0188
coverageRank<0.1 position<0.556 nextOfBest<0.784 0.0321 -0.0053 next<0.204 -0.013 0.0142 coverageOfBest<0.278 early<0.1 0.0182 -0.015 coverageRank<0.143 0.00605 -0.00184
otherNames<1.61 best<0.421 coverageOfBest<1 0.00505 -0.00813 bm25Rank<0.5 -0.0121 0.00405 bm25<0.0315 best<0.443 0.0369 0.00441 bigrams<0.375 0.00294 0.0258
otherNames<2.3 next<0.357 length<3.18 0.000832 -0.0113 sentences<2.3 0.0127 -0.0137 length<3.47 otherQuantities<1.39 0.00927 0.0369 bigrams<0.143 0.00848 -0.0134
bm25Rank<0.1 coverageRank<0.125 otherNames<1.39 0.00344 0.0291 bigrams<0.125 -0.02 0.00263 bigrams<0.0526 previous<0.0824 0.00391 -0.00829 precision<0.222 0.00712 -0.003
early<1 quantitiesOfKind<0.5 names<0.15 0.00559 -0.0123 plain<0.111 -0.00146 0.00589 bm25Rank<0.125 plainRank<0.5 -0.00444 0.0283 names<0.5 -0.00732 -0.0211
pronoun<1 share<0.204 previous<0.173 0.00108 -0.00541 plainRank<0.333 -0.00786 0.0132 coverage<0.434 otherNames<1.1 0.00237 0.0247 previousOfBest<0.617 -0.0245 -0.00448
otherQuantities<1.61 kindClash<1 coverageOfBest<1 -0.000597 -0.00863 previous<0.159 0.0225 -0.00236 position<0.5 coverageOfBest<0.468 -0.00615 0.0341 otherNames<1.95 -0.013 0.0115
previousOfBest<0.159 share<0.204 next<0.147 -0.0178 -0.00322 coverageRank<1 0.0236 -0.00532 early<0.5 otherQuantities<1.1 -0.00227 0.00698 best<0.646 0.0149 -0.0122
kindClash<1 bigrams<0.0968 nextOfBest<0.531 -0.0104 -0.000466 quantitiesOfKind<1 0.000146 0.00895 previous<0.0824 quantitiesAgree<0.5 0.00433 0.0344 nextOfBest<0.494 -0.00554 0.0139
nextOfBest<0.285 bm25<0.302 coverageRank<0.111 0.000617 -0.0126 nextOfBest<0.162 0.00923 -0.00735 fragment<1 coverage<0.175 0.00703 0.000329 coverageRank<0.1 0.0000953 -0.02
length<3.47 precision<0.0909 names<1 0.00682 0.035 share<0.0556 -0.0082 0.00234 names<0.0848 coverage<0.14 0.0168 -0.00761 precision<0.111 -0.0221 -0.00093
quantitiesOfKind<1 nextOfBest<0.386 length<3.47 -0.00431 -0.0214 nextOfBest<0.784 0.00581 -0.00542 bigrams<0.2 length<2.56 0.0185 -0.00418 length<3.47 0.0225 -0.00726
coverageRank<0.0909 nextOfBest<0.162 -0.0068 0.0318 otherQuantities<1.61 quantitiesAgree<1 -0.00192 0.0125 position<0.444 0.0225 0.00131
fragment<1 names<0.0848 nextOfBest<0.386 -0.00394 0.0132 quantitiesOfKind<0.5 -0.00952 0.00134 plainRank<0.1 0.00955 position<1 -0.019 0.00492
otherQuantities<1.39 bigrams<0.167 best<0.59 -0.000989 -0.0134 previousOfBest<0.533 0.00871 -0.00365 otherNames<2.3 early<0.143 -0.0118 0.00904 length<3.47 0.0366 0.00405
length<3.47 otherNames<2.08 plainOfBest<0.334 -0.00516 0.00128 previous<0.239 0.0155 -0.00543 bm25<0.302 otherNames<1.61 0.00899 -0.0193 otherNames<2.3 -0.0124 0.0155
pronoun<1 bigrams<0.286 precision<0.0909 0.00321 -0.00503 coverageRank<0.167 -0.018 0.0129 coverage<0.299 bm25OfBest<0.391 -0.00148 0.019 otherNames<1.1 -0.0194 0.00537
otherNames<1.61 kindClash<1 quantitiesOfKind<0.5 -0.00875 -0.00122 position<0.273 -0.0105 0.0203 bigrams<0.0526 plain<0.0322 0.0143 -0.00892 length<3.47 0.0142 -0.0082
best<0.421 coverageOfBest<1 share<0.0734 0.00103 0.0138 precision<0.375 -0.000775 -0.0257 share<0.164 length<3.09 -0.00316 -0.0135 plainRank<1 0.0145 -0.00331
quantitiesAgree<0.5 sentences<2.4 share<0.0407 -0.0198 -0.0051 coverageOfBest<0.535 0.0244 -0.00939 nextOfBest<0.531 precision<0.143 -0.00667 0.00121 nextOfBest<0.572 0.0203 0.00427
kindClash<1 fragment<1 bigrams<0.375 -0.00113 0.012 bigrams<0.125 -0.0215 -0.00417 length<3.04 bm25OfBest<0.325 -0.00839 0.0298 plain<0.148 0.0113 -0.0168
coverage<0.299 pronoun<1 previous<0.419 0.00196 -0.0157 share<0.0804 0.00358 0.0237 otherNames<2.48 bigrams<0.2 -0.0133 -0.00174 position<0.5 0.0318 0.00112
sentences<2.3 plainOfBest<0.0979 position<0.444 0.00294 0.0507 names<0.331 -0.0102 0.0199 otherNames<2.3 nextOfBest<0.784 -0.0000814 -0.0094 names<0.0848 0.0265 0.00408
length<3.47 names<1 bm25OfBest<0.391 -0.00369 0.0054 bigrams<0.375 -0.00916 0.0103 share<0.204 share<0.0556 -0.00253 -0.0202 0.00242
sentences<2.3 share<0.0734 length<3.04 0.0443 -0.00227 names<0.331 -0.0175 0.00886 plain<0.263 share<0.0867 -0.00176 0.0103 names<0.532 -0.000705 -0.0125
pronoun<1 otherQuantities<1.61 precision<0.154 -0.00615 0.00163 early<0.143 -0.00332 0.0212 nextOfBest<1 bm25OfBest<0.391 -0.00299 0.0199 coverageOfBest<0.215 0.0205 -0.0221
kindClash<1 position<0.727 coverageRank<0.111 0.0113 -0.000237 bigrams<0.0526 -0.0143 0.00202 early<0.333 bm25Rank<0.167 0.0013 0.0271 plainOfBest<0.254 0.0162 -0.0197
previous<0.173 fragment<1 previousOfBest<0.246 -0.000623 0.00784 bm25OfBest<0.391 0.0000251 -0.0223 coverageRank<0.1 previous<0.419 0.0197 -0.00964 bm25OfBest<0.454 -0.0156 -0.00163
rarest<0.5 rarest<0.4 best<0.547 0.00168 -0.0104 coverage<0.299 0.0382 0.0129 best<0.337 bm25Rank<0.111 0.0106 -0.0116 coverage<0.299 0.0106 -0.00309
bm25Rank<0.111 position<0.222 bm25Rank<0.1 0.00337 0.0304 quantitiesOfKind<0.5 -0.0103 0.00612 position<0.1 plainOfBest<0.0979 0.00135 -0.0145 plainOfBest<0.334 -0.00567 0.00151
names<0.643 pronoun<1 bigrams<0.0968 -0.00421 0.00449 previousOfBest<0.617 0.00358 0.0207 bm25Rank<0.125 previousOfBest<0.388 0.031 -0.00375 bigrams<0.167 -0.0176 -0.0029
share<0.0111 best<0.268 next<0.0525 0.0066 0.03 early<0.143 -0.011 0.0145 length<2.83 kindClash<1 -0.0054 0.0133 length<3.47 0.00651 -0.00755
early<0.167 bm25OfBest<0.943 precision<0.167 -0.00496 0.00601 position<0.667 0.00133 -0.019 share<0.0556 precision<0.0556 0.0161 -0.00999 plain<0.184 0.0147 0.00178
nextOfBest<0.784 nextOfBest<0.531 share<0.0804 -0.00374 0.00367 nextOfBest<0.572 0.0174 0.00384 plain<0.0635 coverageOfBest<0.927 0.00972 -0.0151 otherNames<2.08 -0.0117 0.00358
fragment<1 nextOfBest<0.285 previous<0.26 -0.00089 -0.0151 previous<0.159 0.00707 0.000135 nextOfBest<0.245 best<0.465 0.0103 -0.0142 previous<0.419 -0.0266 -0.00392
otherQuantities<1.61 next<0.357 next<0.147 -0.00191 0.00455 bigrams<0.375 -0.0101 0.0123 plain<0.0635 next<0.173 -0.0111 0.00951 position<0.444 0.0294 0.00329
bm25<0.0577 otherNames<2.08 previous<0.203 -0.00152 0.0223 best<0.249 0.0333 0.00387 plainOfBest<0.334 precision<0.222 0.000886 -0.0216 next<0.357 0.00267 -0.00792
fragment<1 coverage<0.03 best<0.268 0.022 0.000771 coverageOfBest<0.278 -0.00921 0.00232 length<2.71 coverage<0.14 -0.0144 0.00965 coverage<0.0698 0.00362 -0.0235
best<0.518 previousOfBest<0.159 precision<0.111 -0.0173 -0.00468 position<0.889 0.00475 -0.00542 bm25Rank<0.5 otherNames<2.48 -0.0155 0.00871 next<0.134 0.0295 -0.00353
fragment<1 position<0.727 best<0.208 0.0129 0.000103 plain<0.0814 -0.0135 -0.00128 early<0.1 0.0103 names<0.5 -0.0238 -0.00429
kindClash<1 precision<0.0769 quantitiesAgree<0.5 -0.0112 0.00895 bm25OfBest<0.454 -0.01 -0.000806 previous<0.0824 bm25Rank<0.125 0.00123 0.037 length<2.4 0.0225 -0.00693
quantitiesOfKind<1 nextOfBest<0.386 plainOfBest<0.723 -0.00792 0.00143 nextOfBest<0.784 0.00595 -0.00444 rarest<0.4 position<0.4 -0.0148 0.00781 quantitiesAgree<1 0.0283 -0.00034
otherNames<1.61 kindClash<1 plain<0.404 -0.00219 -0.0117 plainRank<0.143 -0.00275 0.0207 plainRank<0.1 early<0.111 -0.0049 0.0423 bigrams<0.069 -0.00198 0.0071
bm25Rank<0.111 sentences<2.4 best<0.143 0.028 0.00208 next<0.0525 -0.0125 0.0284 coverageOfBest<0.278 share<0.0111 0.0179 -0.0197 precision<0.154 -0.00393 0.00328
nextOfBest<0.531 plainOfBest<0.298 best<0.443 -0.00258 -0.0187 previousOfBest<0.353 0.00466 -0.0065 negated<1 share<0.204 0.00343 0.0232 previousOfBest<0.875 -0.0175 0.00425
sentences<2.3 rarest<0.5 bm25<0.221 0.0475 0.000157 plain<0.263 -0.02 0.0145 plainRank<0.5 sentences<2.4 -0.00404 0.00532 rarest<0.5 0.0122 -0.00154
coverageRank<1 share<0.119 plainRank<0.1 0.0139 -0.00148 rarest<0.5 0.0264 0.00128 otherQuantities<1.39 share<0.204 -0.0179 -0.00477 next<0.26 -0.00157 0.0303
bigrams<0.167 fragment<1 bm25Rank<0.0909 0.0191 -0.0024 bigrams<0.125 -0.0215 0.0102 coverage<0.104 length<2.64 0.0458 -0.00792 quantitiesOfKind<0.5 -0.0104 0.00601
bigrams<0.125 rarest<0.5 rarest<0.4 -0.00106 0.0266 bm25OfBest<0.813 -0.00189 -0.015 quantitiesAgree<1 nextOfBest<0.285 -0.00435 0.00561 bm25OfBest<1 0.0242 0.00504
quantitiesOfKind<0.5 previous<0.22 previousOfBest<0.495 -0.00256 0.0136 precision<0.0909 0.00511 -0.0197 bm25Rank<0.111 coverageRank<0.125 0.0132 -0.00516 precision<0.0323 0.0216 0.00164
bm25OfBest<0.712 bm25Rank<0.5 best<0.59 0.00128 -0.0113 bm25<0.192 -0.0027 0.0295 names<0.331 names<0.198 -0.00475 -0.0218 rarest<0.4 -0.0115 0.00295
otherQuantities<1.61 coverageRank<0.1 position<0.556 0.0199 -0.0012 bm25OfBest<0.391 -0.00689 -0.0000477 previous<0.203 previous<0.107 0.0115 -0.0151 bm25OfBest<0.221 -0.00785 0.0316
share<0.164 sentences<2.4 fragment<1 -0.00376 -0.0192 plainRank<0.25 0.0196 -0.0164 plainRank<0.167 bm25<0.277 0.00174 -0.0172 coverageOfBest<1 0.0202 0.00368
otherNames<2.3 length<3.3 bm25Rank<0.1 0.00845 -0.000411 precision<0.111 -0.0207 0.00182 length<3.47 best<0.315 0.0223 0.00638 best<0.646 -0.0104 0.0139
kindClash<1 share<0.105 best<0.59 -0.000527 -0.0126 rarest<0.5 0.0139 0.000304 share<0.0804 coverageRank<0.167 0.01 0.0409 share<0.164 -0.0128 0.0187
plainOfBest<0.254 precision<0.118 previousOfBest<0.159 -0.0116 0.00633 coverageRank<0.5 -0.0153 0.00606 quantitiesAgree<0.5 coverageOfBest<0.535 0.00306 -0.00949 rarest<0.5 0.00675 -0.000945
bigrams<0.125 best<0.696 otherNames<2.3 -0.00223 0.0082 coverageOfBest<0.0864 0.00295 -0.0205 bm25OfBest<0.943 previousOfBest<0.388 0.0164 0.000819 otherNames<2.08 -0.00873 0.0113
bm25OfBest<0.943 precision<0.333 sentences<2.3 0.0195 -0.000944 share<0.0952 0.00497 0.0418 position<0.667 precision<0.333 0.00482 -0.0141 share<0.164 -0.0234 -0.00493
coverageRank<0.143 share<0.0734 otherNames<1.39 -0.00368 0.00839 precision<0.111 0.00808 0.0413 bigrams<0.0526 precision<0.0323 0.0217 -0.00866 bm25Rank<0.167 -0.00816 0.00237
rarest<0.5 rarest<0.4 bm25Rank<1 0.00216 -0.0202 precision<0.286 0.0345 0.00322 previous<0.053 precision<0.111 -0.0253 -0.0065 otherQuantities<1.39 -0.00212 0.012
negated<1 share<0.164 names<1 0.000904 -0.00872 bm25OfBest<0.813 0.0165 0.0039 otherQuantities<0.693 bm25OfBest<0.294 -0.0223 0.00889 quantitiesAgree<1 -0.0256 0.00493
kindClash<1 length<3.47 bm25OfBest<0.712 0.00166 -0.00359 plainRank<0.333 -0.0224 -0.00146 best<0.179 0.0368 best<0.23 -0.0115 0.0103
next<0.357 next<0.314 coverageOfBest<0.278 -0.00686 0.00263 best<0.38 -0.004 0.0209 otherQuantities<1.61 position<0.727 -0.0138 0.00153 best<0.547 0.0252 0.00126
coverageOfBest<1 share<0.0601 plainRank<0.1 0.0124 -0.00288 coverageOfBest<0.309 0.0396 0.0039 next<0.26 bigrams<0.238 -0.0117 0.000962 position<0.556 0.0169 -0.00898
coverage<0.299 kindClash<1 share<0.0734 -0.00225 0.00693 bm25Rank<0.167 0.00328 0.0241 share<0.164 coverage<0.434 -0.014 -0.00368 negated<1 0.00635 -0.0137
early<1 plainOfBest<0.298 nextOfBest<0.285 -0.0106 0.000832 coverageOfBest<1 0.00685 -0.00227 names<0.643 plainOfBest<0.723 0.00133 -0.0109 bigrams<0.375 -0.0264 0.00118
bm25OfBest<1 bigrams<0.0833 sentences<2.3 0.0205 -0.00294 plainOfBest<0.0979 -0.00353 0.00855 coverage<0.533 bigrams<0.111 -0.00203 -0.0141 nextOfBest<0.316 0.0137 -0.0102
bm25OfBest<0.943 quantitiesOfKind<1 bm25Rank<0.333 -0.00173 0.00561 plainOfBest<0.723 0.0118 -0.00118 kindClash<1 previous<0.121 -0.0118 -0.00148 names<0.431 -0.00636 0.0165
rarest<0.5 rarest<0.4 nextOfBest<0.212 -0.0106 0.000897 otherNames<2.48 0.0278 -0.00723 bm25OfBest<1 rarest<1 -0.00216 0.0102 best<0.808 -0.0148 0.0144
coverageOfBest<0.83 best<0.808 bm25<0.178 -0.00102 0.0073 coverageOfBest<0.572 -0.0222 -0.000794 position<0.667 position<0.333 -0.00699 0.0069 bm25<0.302 -0.0243 -0.00352
length<1.79 coverage<0.162 best<0.49 -0.0248 -0.00338 plainOfBest<0.51 -0.0103 0.00591 sentences<2.4 position<1 -0.0019 0.00596 coverageRank<0.167 0.0237 -0.00727
fragment<1 bigrams<0.375 best<0.808 0.000915 -0.0154 precision<0.375 0.0213 -0.0101 bigrams<0.0833 early<1 -0.0206 -0.00132 bm25Rank<0.143 0.0205 -0.0125
length<3.3 share<0.204 plain<0.497 0.00245 -0.0102 coverage<0.434 0.0215 0.00201 coverageRank<0.125 best<0.337 0.0239 -0.000882 bm25OfBest<0.591 -0.0205 0.000724
kindClash<1 length<3.47 otherNames<2.48 -0.000894 0.0165 previous<0.358 -0.0153 0.00766 bm25OfBest<0.325 otherNames<1.95 -0.0174 0.0119 length<3.04 0.0206 -0.00635
sentences<2.3 length<3.3 share<0.0734 0.0371 0.00476 -0.0137 share<0.0734 previous<0.159 0.00135 -0.0102 coverageRank<0.143 0.0254 0.0000415
quantitiesOfKind<0.5 plainOfBest<0.374 precision<0.455 -0.0152 0.0108 plain<0.234 0.0138 -0.00788 bigrams<0.286 rarest<0.5 0.00453 -0.00374 precision<0.286 0.0181 -0.0056
previousOfBest<0.159 best<0.3 kindClash<1 -0.0156 0.00527 share<0.204 -0.00305 0.00966 best<0.59 coverageOfBest<1 0.00545 -0.00339 bm25Rank<0.333 -0.0167 0.00716
fragment<1 coverageRank<0.0909 next<0.134 0.00263 0.0279 coverageOfBest<0.278 -0.00613 0.0017 coverageRank<1 plainOfBest<0.0979 -0.00141 -0.0239 early<0.25 -0.0076 0.0151
next<0.314 length<3.47 early<0.0909 0.021 -0.00108 negated<0 0.0249 -0.0183 plainOfBest<1 names<0.378 0.0245 0.00127 length<2.83 -0.0155 0.0071
quantitiesOfKind<0.5 bm25Rank<0.125 bm25Rank<0.1 -0.00502 -0.024 names<0.289 0.0124 -0.0089 plainRank<0.1 otherNames<1.39 -0.00432 0.0346 plainRank<0.111 -0.0101 0.00129
fragment<1 sentences<2.3 plain<0.0322 0.0306 0.000935 coverageOfBest<0.278 -0.00739 0.000998 plainRank<0.1 0.00407 coverage<0.274 -0.0217 -0.00399
pronoun<1 bigrams<0.0968 coverageOfBest<0.927 -0.0044 -0.0126 precision<0.238 0.00637 -0.00578 coverageOfBest<0.83 bigrams<0.0833 0.00607 0.0253 precision<0.118 -0.0233 0.00179
next<0.357 bigrams<0.0526 position<0.667 0.00155 -0.00807 names<0.532 0.00902 -0.00236 share<0.0476 names<0.15 0.0223 -0.00239 position<0.727 -0.015 0.00635
coverageRank<0.1 position<0.556 plainOfBest<0.0979 0.0101 0.0259 negated<1 0.00468 -0.0215 bm25OfBest<0.221 nextOfBest<1 -0.0154 0.0104 names<0.0848 0.00517 -0.00117
coverageRank<0.143 share<0.0601 plainRank<0.1 0.0137 -0.00131 previousOfBest<0.458 -0.00299 0.0284 share<0.204 best<0.268 0.0036 -0.0032 best<0.696 0.0032 0.02
nextOfBest<0.285 bm25<0.302 best<0.3 -0.0000439 -0.0116 plain<0.298 0.0194 -0.00351 precision<0.0909 plain<0.234 0.0134 -0.0112 position<0.333 -0.00518 0.00416
bm25OfBest<0.712 length<3.3 share<0.0734 0.0012 0.00937 coverageRank<0.125 0.0126 -0.0123 sentences<2.4 bm25<0.432 -0.00465 0.00488 early<0.111 0.0033 -0.0257
fragment<1 sentences<2.3 precision<0.192 0.0248 -0.0115 coverageRank<0.1 0.00977 -0.00148 bm25<0.0851 otherQuantities<0.693 -0.0151 0.0128 bm25<0.255 -0.0245 -0.0059
length<3.18 bm25OfBest<0.325 quantitiesOfKind<1 -0.00709 0.0063 bm25OfBest<0.712 0.0055 -0.00122 nextOfBest<0.352 precision<0.136 -0.0229 0.00133 negated<0 0.0164 -0.00362
quantitiesOfKind<1 otherQuantities<1.61 names<1 0.000253 -0.00816 bm25OfBest<0.422 -0.0106 0.0203 precision<0.455 plain<0.166 0.000401 0.0116 bm25OfBest<0.943 0.00414 -0.0177
previous<0.053 precision<0.118 precision<0.0769 -0.00419 -0.019 share<0.0952 0.0064 -0.0057 previous<0.0824 share<0.02 -0.00729 0.0145 share<0.0734 -0.00242 0.0045
precision<0.0769 best<0.268 plainRank<0.111 -0.000683 0.0245 sentences<2.4 -0.00478 0.0201 plainRank<0.1 precision<0.182 0.0288 -0.01 bm25Rank<0.5 -0.00381 0.00364
bm25OfBest<1 precision<0.333 quantitiesAgree<0.5 -0.00482 0.00187 share<0.0643 -0.00549 0.022 precision<0.286 plainRank<1 -0.00826 0.00818 best<0.808 -0.0159 0.0215
nextOfBest<0.421 quantitiesOfKind<1 otherQuantities<1.61 -0.00627 0.00604 coverageOfBest<0.572 0.0134 -0.00308 nextOfBest<0.663 position<0.333 -0.00188 0.00818 coverageOfBest<0.535 0.00466 -0.00623
previous<0.419 coverageRank<0.143 share<0.0601 0.00106 0.0183 length<1.95 0.0106 -0.0027 bm25<0.373 coverageRank<0.333 -0.0232 -0.000149 length<2.56 0.0176 -0.00361
plainRank<0.1 previous<0.239 precision<0.0323 -0.0136 0.0103 bigrams<0.167 0.039 -0.00445 share<0.164 precision<0.0909 0.00341 -0.0047 plainRank<0.333 -0.00978 0.00799
negated<1 bm25<0.237 negated<0 -0.00518 0.00425 nextOfBest<0.162 0.00759 -0.0039 bm25<0.334 previousOfBest<0.495 -0.00562 -0.019 nextOfBest<0.572 0.0256 -0.0123
next<0.357 next<0.314 early<0.5 -0.00147 0.00495 previousOfBest<0.617 0.00415 0.0349 otherQuantities<1.61 precision<0.375 -0.0101 0.00765 precision<0.143 0.0214 -0.00553
length<3.47 kindClash<1 nextOfBest<0.421 -0.00297 0.00208 bm25Rank<0.167 -0.00337 0.0197 negated<0 0.0157 nextOfBest<0.162 0.00444 -0.0196
fragment<1 previous<0.173 names<0.532 0.00382 -0.00394 early<0.5 -0.0054 0.0104 previousOfBest<0.495 early<1 -0.0244 0.0064 bm25OfBest<0.591 -0.0122 0.0159
coverageRank<0.1 previous<0.22 otherNames<1.1 -0.01 0.0118 previous<0.419 0.0344 -0.00916 plainRank<0.1 bm25OfBest<0.555 0.0341 -0.00693 share<0.164 -0.00345 0.00447
precision<0.0909 coverage<0.253 names<1 0.00529 0.0308 otherQuantities<1.39 -0.0201 0.00715 share<0.0556 sentences<2.4 -0.0109 0.0106 precision<0.143 -0.00661 0.00504
otherQuantities<0.693 bm25<0.132 previousOfBest<0.285 0.0136 -0.00212 bm25Rank<0.1 0.018 -0.00832 negated<1 coverage<0.332 0.00398 -0.00239 bm25Rank<0.167 -0.0233 -0.00191
previousOfBest<0.533 coverageOfBest<0.278 sentences<2.4 -0.00861 0.0117 otherNames<2.3 0.00326 0.0142 bm25<0.0315 bm25Rank<0.111 0.00564 0.0256 plainRank<0.1 0.0148 -0.00427
bigrams<0.375 rarest<1 next<0.239 0.00202 -0.00443 next<0.285 -0.0154 0.00725 rarest<1 precision<0.375 0.00706 -0.0181 previousOfBest<0.246 0.0115 0.0346
sentences<2.3 precision<0.0556 otherNames<1.95 0.0441 -0.00126 coverage<0.253 -0.0103 0.0182 next<0.357 next<0.314 0.000288 0.0131 otherQuantities<1.61 -0.00901 0.0179
rarest<0.5 rarest<0.4 sentences<2.3 0.022 -0.00174 plain<0.263 0.0361 0.0139 bigrams<0.125 kindClash<1 -0.00828 0.0108 coverageOfBest<0.535 0.0279 -0.00169
nextOfBest<0.531 otherNames<2.3 nextOfBest<0.162 0.00236 -0.00635 plainRank<0.167 0.0239 -0.00548 coverageRank<0.143 rarest<1 0.00983 -0.0166 share<0.164 -0.00389 0.0115
position<0.667 best<0.143 length<2.56 -0.00734 0.0283 coverageRank<0.143 0.00426 -0.00215 previousOfBest<0.246 precision<0.0323 -0.0158 0.00888 precision<0.0909 0.00237 -0.0103
coverageOfBest<0.278 early<0.1 plainOfBest<0.2 0.000392 0.0316 coverageOfBest<0.0864 0.00254 -0.0132 coverageOfBest<0.535 bigrams<0.167 0.00255 0.0185 position<0.111 -0.0089 0.000585
quantitiesOfKind<1 nextOfBest<0.421 plain<0.346 -0.00241 -0.0106 nextOfBest<0.458 0.0108 -0.000631 early<0.167 previousOfBest<0.388 0.0112 -0.0046 coverageOfBest<0.403 -0.00274 0.0163
length<3.09 bigrams<0.111 share<0.164 -0.00327 0.0149 plainOfBest<0.0979 -0.00159 0.00821 previous<0.107 bigrams<0.0833 0.0185 0.0000804 quantitiesAgree<1 -0.0133 0.00378
coverage<0.203 bigrams<0.167 negated<1 0.00348 -0.00882 length<3.04 0.0291 -0.0161 bm25Rank<0.5 next<0.147 -0.0169 -0.00276 coverageRank<1 0.00718 -0.00316
next<0.357 next<0.173 plain<0.0814 -0.00588 0.0012 coverage<0.434 0.00186 0.0147 names<0.0848 plainOfBest<0.979 0.0124 -0.00512 plainOfBest<0.644 -0.00406 -0.0204
plain<0.205 best<0.646 precision<0.25 0.00528 -0.00341 previousOfBest<0.719 -0.0161 0.0127 precision<0.111 otherNames<2.48 -0.0152 0.00228 position<1 -0.00268 0.0105
previous<0.107 best<0.208 precision<0.238 0.013 -0.00902 share<0.0407 -0.00819 0.00382 precision<0.0323 previous<0.286 0.0179 -0.00812 share<0.0734 -0.00684 0.000405
otherQuantities<1.61 pronoun<1 share<0.204 -0.0027 0.00755 bm25OfBest<0.555 0.0147 -0.0025 otherNames<1.95 length<2.71 0.0161 -0.00905 length<3.47 0.0354 0.00279
pronoun<1 plainOfBest<0.414 bm25<0.221 -0.0035 0.00279 nextOfBest<0.458 -0.00122 0.00587 nextOfBest<0.717 bm25<0.432 0.0137 -0.0111 plainOfBest<0.334 0.00827 -0.0161
otherNames<2.08 plain<0.346 kindClash<1 -0.00144 0.00856 length<3.09 -0.00491 -0.019 otherQuantities<1.39 bigrams<0.0833 -0.00699 0.00714 length<3.47 0.0308 0.00246
nextOfBest<0.531 otherQuantities<1.61 pronoun<1 -0.00476 0.00409 plainRank<0.5 0.0142 -0.00872 fragment<1 quantitiesOfKind<0.5 -0.00473 0.00795 previousOfBest<0.211 0.00687 -0.0214
fragment<1 otherNames<2.48 length<3.3 0.000769 -0.0123 plainOfBest<0.2 -0.00606 0.016 early<0.5 early<0.1 0.0026 -0.0166 best<0.518 0.00985 -0.0101
pronoun<1 previous<0.173 position<0.111 -0.00675 0.00259 next<0.516 -0.00672 0.0122 bm25Rank<0.5 previous<0.053 -0.0159 0.00579 plainOfBest<0.461 0.0407 0.00795
sentences<2.3 share<0.0734 length<3.04 0.0407 -0.00295 names<0.331 -0.0191 0.0147 plainOfBest<0.254 kindClash<1 -0.00642 0.00862 fragment<1 0.00175 -0.0141
length<3.47 kindClash<1 otherNames<2.48 0.000229 0.014 position<0.333 -0.00364 0.0162 negated<0 0.0169 coverage<0.0698 0.00987 -0.0145
bm25Rank<0.111 length<3.09 coverageOfBest<0.342 0.00531 0.0276 best<0.249 0.00845 -0.0155 share<0.0686 precision<0.125 0.00263 -0.0106 coverage<0.299 0.00676 -0.00273
otherQuantities<1.61 next<0.357 previous<0.203 0.00233 -0.00275 bm25OfBest<0.712 -0.00104 -0.0154 pronoun<1 quantitiesAgree<1 0.0164 -0.00597 -0.0168
bigrams<0.0968 coverageRank<0.143 nextOfBest<0.614 -0.0041 0.00951 length<2.56 0.00331 -0.00855 length<3.09 precision<0.222 0.0149 0.00168 previous<0.121 0.00237 -0.0137
sentences<2.3 nextOfBest<0.874 next<0.12 -0.00925 0.00703 coverageRank<0.333 0.0424 0.0018 bm25OfBest<0.454 sentences<2.4 -0.00844 0.0173 bm25Rank<0.167 0.00756 -0.00147
coverageOfBest<0.0864 otherNames<1.1 bm25Rank<0.1 -0.0124 0.0116 names<0.0848 0.0348 -0.00374 coverageOfBest<0.278 share<0.0804 -0.00983 0.0242 coverageOfBest<0.403 0.00659 -0.000809
nextOfBest<0.784 position<0.727 plainRank<0.1 0.0236 0.00323 plainOfBest<0.0979 -0.0141 0.000819 quantitiesAgree<1 coverageRank<1 -0.00863 0.00661 coverageRank<0.5 0.024 -0.00727
length<3.47 early<1 previousOfBest<0.285 0.00568 -0.000769 precision<0.118 -0.0167 -0.00395 negated<0 0.0167 plainOfBest<0.821 -0.0217 -0.00505
negated<0 coverageOfBest<0.468 coverageRank<0.125 -0.00712 0.0191 otherQuantities<1.61 -0.017 0.0136 coverageRank<0.1 early<0.111 -0.00369 0.0152 plainOfBest<0.374 -0.00252 0.00322
coverageOfBest<0.535 precision<0.375 precision<0.238 0.00321 -0.0107 share<0.0514 -0.00944 0.0302 share<0.0867 otherQuantities<0.693 -0.016 -0.00165 rarest<0.5 0.00755 -0.0042
pronoun<1 names<0.331 best<0.208 0.00761 -0.00669 nextOfBest<0.162 0.00891 -0.00121 coverage<0.299 bm25OfBest<0.221 -0.00854 0.0133 names<0.5 0.00282 -0.02
otherQuantities<1.61 length<3.3 bm25OfBest<0.712 0.00117 -0.0042 nextOfBest<0.572 -0.00282 -0.0189 plain<0.0635 bm25OfBest<0.325 -0.0216 0.00442 plain<0.184 0.0273 0.00438
nextOfBest<0.352 length<3.18 next<0.0952 0.00078 -0.00798 bm25OfBest<0.591 -0.0229 -0.00305 precision<0.0909 plain<0.205 0.0111 -0.00698 coverage<0.0698 -0.0241 0.000793
names<1 negated<1 coverage<0.299 0.00303 -0.00235 precision<0.222 -0.0115 0.0127 coverage<0.533 precision<0.0909 0.00928 -0.0137 position<0.5 0.0235 -0.0118
previous<0.0824 bm25Rank<1 bigrams<0.125 0.00373 0.0201 bigrams<0.069 0.00822 -0.0152 bm25Rank<0.1 negated<1 0.00972 -0.0123 bigrams<0.069 -0.00791 0.000383
coverageRank<0.0909 best<0.315 0.00341 0.0241 bm25Rank<0.333 plain<0.205 -0.0000101 -0.01 plain<0.0941 -0.00888 0.00514
fragment<1 nextOfBest<0.458 names<0.643 0.000828 -0.00943 share<0.164 0.0021 0.0156 names<0.5 position<1 -0.0244 0.0166 plainOfBest<0.374 0.0183 -0.0157
length<1.79 next<0.357 -0.0249 0.00729 bm25Rank<0.333 coverageRank<0.143 0.00176 -0.00542 plain<0.0814 -0.00694 0.00515
position<0.889 plainRank<0.1 precision<0.0667 -0.00176 0.0251 plain<0.111 -0.00318 0.00346 bigrams<0.125 precision<0.238 -0.0119 0.00398 precision<0.192 0.0199 -0.00761
bm25OfBest<0.712 bm25Rank<0.5 coverage<0.332 0.00216 -0.0106 position<0.333 0.000446 0.0301 best<0.808 quantitiesOfKind<0.5 -0.014 -0.00296 coverageRank<0.5 -0.0101 0.0282
quantitiesOfKind<1 plain<0.263 early<0.143 -0.00351 0.00619 otherQuantities<0.693 -0.0079 -0.000582 coverageOfBest<0.609 coverageOfBest<0.435 0.0053 0.0244 plain<0.651 -0.00171 0.0148
otherNames<2.3 quantitiesAgree<1 previous<0.315 -0.00012 0.00623 plain<0.298 0.00183 -0.0178 names<0.0848 previousOfBest<1 0.0276 0.00139 names<0.378 -0.00986 0.00855
previousOfBest<0.458 best<0.208 position<0.727 0.0137 -0.0148 bm25OfBest<0.221 -0.0116 -0.00202 plainRank<0.1 precision<0.136 0.0266 -0.00821 previousOfBest<0.533 0.00933 -0.000783
plainRank<0.1 otherNames<1.61 otherQuantities<0.693 -0.0138 0.0142 length<3.18 0.0266 -0.000609 bigrams<0.125 rarest<0.5 -0.00078 -0.00995 length<1.95 0.0167 0.0003
length<2.56 plain<0.166 sentences<2.3 0.0285 -0.00324 plainRank<0.5 0.0171 0.000429 bigrams<0.0968 sentences<2.4 -0.0076 0.00453 precision<0.286 0.00538 -0.00904
length<3.47 rarest<0.4 coverageRank<1 -0.000929 -0.0201 rarest<0.5 0.0181 0.000456 best<0.646 rarest<0.5 -0.0035 -0.0227 otherQuantities<1.61 -0.00568 0.019
length<3.09 length<2.83 plain<0.298 0.00185 -0.00646 plain<0.298 0.0018 0.0137 nextOfBest<0.458 previous<0.0953 0.000694 -0.0149 nextOfBest<0.572 0.0113 -0.00498
coverageOfBest<0.403 share<0.0601 sentences<2.4 -0.00103 0.0194 coverage<0.299 0.0279 -0.00831 coverageOfBest<0.435 coverage<0.116 0.00592 -0.0191 position<0.889 0.00226 -0.00785
coverage<0.162 share<0.0556 length<2.2 -0.00788 0.00318 length<2.71 0.0299 0.0015 length<1.95 plain<0.0635 -0.00942 0.0232 share<0.164 -0.00571 0.00433
next<0.357 position<0.1 names<0.643 -0.00465 -0.0203 previous<0.0688 0.00995 -0.0000073 sentences<2.4 otherQuantities<1.61 -0.0122 0.00775 coverageOfBest<0.468 0.0216 -0.000609
otherNames<2.08 precision<0.154 coverage<0.162 0.00212 -0.0103 plainOfBest<0.0979 -0.00551 0.0047 best<0.179 next<0.0525 0.0181 -0.0223 precision<0.222 0.0119 -0.00852
pronoun<1 plainRank<0.143 previousOfBest<0.875 -0.000581 -0.0148 share<0.0111 0.0269 0.000413 coverage<0.434 nextOfBest<0.614 0.0145 -0.00147 position<0.444 -0.00377 -0.028
length<3.47 bigrams<0.0968 precision<0.222 -0.00308 0.00445 coverage<0.203 0.0111 -0.000107 otherNames<2.48 precision<0.0556 -0.000186 -0.0246 bm25<0.277 -0.011 0.013
bigrams<0.0968 bm25OfBest<0.325 coverageOfBest<0.0864 0.00161 -0.0111 nextOfBest<0.663 0.00322 -0.00655 bm25<0.109 bm25OfBest<0.391 0.00528 0.0277 nextOfBest<0.614 0.00452 -0.00443
position<0.1 next<0.173 plain<0.184 -0.0205 -0.00215 coverage<0.188 0.0127 -0.00876 plain<0.651 bm25OfBest<1 0.00175 -0.0084 length<3.09 0.0149 -0.00428
length<3.47 nextOfBest<0.663 plain<0.651 0.00117 0.013 coverageRank<1 -0.00444 0.00621 negated<0 0.0223 bm25<0.302 -0.0206 0.00537
next<0.357 next<0.314 best<0.696 0.000995 -0.012 best<0.38 -0.00461 0.0188 otherQuantities<1.61 precision<0.375 -0.00927 0.00799 precision<0.118 0.0183 -0.00322
length<1.95 plain<0.0814 otherNames<1.1 -0.0137 0.00684 early<0.125 -0.00522 0.0239 coverage<0.104 best<0.358 0.00671 -0.00717 bm25Rank<0.333 -0.00586 -0.000855
otherNames<2.08 length<3.04 kindClash<1 -0.00146 0.00946 share<0.0514 0.00155 -0.0108 early<0.143 bm25Rank<0.1 0.0107 -0.00708 bm25Rank<0.1 -0.00803 0.014
bigrams<0.125 coverageOfBest<1 coverageOfBest<0.927 -0.00174 0.023 best<0.337 -0.00352 -0.0208 coverage<0.14 length<2.71 0.0298 0.00028 best<0.59 -0.00128 0.00996
fragment<1 bm25OfBest<0.391 early<0.111 0.00893 -0.00495 precision<0.286 0.00473 -0.00298 nextOfBest<0.421 bm25Rank<0.333 0.00585 -0.00972 previous<0.053 0.00593 -0.0233
bm25<0.373 bm25OfBest<0.712 precision<0.375 -0.000109 0.0196 early<0.125 -0.0161 -0.00252 precision<0.286 coverageOfBest<0.572 -0.01 0.0131 bm25OfBest<0.627 0.0246 -0.00949
coverageOfBest<1 best<0.696 rarest<0.4 0.00035 0.00756 rarest<1 -0.0145 0.0133 names<0.331 otherQuantities<1.39 -0.019 0.00667 names<0.532 0.00902 -0.00632
nextOfBest<0.421 names<1 names<0.331 -0.00757 0.00414 length<2.71 -0.0238 -0.00483 negated<1 fragment<1 0.00287 -0.013 nextOfBest<0.531 0.0121 -0.0195
bm25<0.221 nextOfBest<1 previous<0.22 -0.00297 -0.0124 precision<0.125 0.0133 -0.0098 bm25OfBest<1 share<0.0952 -0.00283 0.0085 precision<0.286 0.000909 -0.0124
bm25<0.255 length<1.79 -0.0197 coverageOfBest<1 -0.000484 -0.00956 length<2.08 plainOfBest<0.0979 -0.0135 0.0201 precision<0.286 0.0039 -0.00676
kindClash<1 bm25OfBest<0.943 precision<0.333 -0.00159 0.011 best<0.358 -0.0153 0.000527 precision<0.192 share<0.0804 0.0284 -0.00203 previous<0.159 0.00296 -0.0187
plainOfBest<0.979 plainRank<0.5 best<0.808 -0.000325 -0.0163 names<0.5 0.0158 -0.000687 length<2.94 previousOfBest<0.786 -0.0133 0.00351 quantitiesOfKind<0.5 -0.0192 0.00387
sentences<2.3 precision<0.25 next<0.12 -0.00197 0.0304 -0.00737 otherNames<2.3 plainRank<0.143 -0.00577 -0.000112 names<0.0848 0.0208 -0.0000588
coverageOfBest<0.342 share<0.0867 bm25<0.072 0.000873 -0.0121 0.0283 bm25<0.109 bm25<0.0577 -0.0079 0.0119 early<0.125 -0.00515 0.00118
fragment<1 otherNames<2.3 coverage<0.152 0.0039 -0.00162 coverageRank<0.125 0.0221 0.00462 nextOfBest<0.421 previous<0.173 -0.00958 0.0148 early<0.25 -0.0241 -0.00159
bm25OfBest<1 next<0.239 bigrams<0.125 0.00246 0.0099 bigrams<0.375 -0.00296 0.0157 precision<0.286 early<0.125 -0.0114 0.00559 best<0.808 -0.0157 0.0225
best<0.38 early<0.1 quantitiesAgree<0.5 0.0222 0.0048 precision<0.222 -0.00245 -0.0104 quantitiesOfKind<0.5 precision<0.333 -0.0159 0.0129 bigrams<0.125 -0.000557 0.00754
previous<0.52 bm25OfBest<0.712 bm25OfBest<0.591 0.000795 0.00892 position<0.889 0.000381 -0.0164 plainRank<0.5 next<0.0525 0.00237 -0.0218 position<0.556 0.021 -0.00589
negated<1 otherNames<1.1 otherQuantities<1.1 0.00039 -0.0148 otherQuantities<1.39 0.00168 0.0111 otherNames<1.1 nextOfBest<0.572 0.0111 -0.0144 otherNames<2.48 -0.0231 0.00831
previousOfBest<0.159 best<0.646 share<0.0686 0.00236 -0.0136 previous<0.0953 0.0167 -0.0124 share<0.0686 precision<0.182 0.00292 -0.0123 plain<0.205 0.0127 0.000683
bm25Rank<0.1 previous<0.121 early<0.143 -0.0114 0.00407 length<2.71 0.00517 0.0216 share<0.204 previous<0.173 0.000535 -0.00511 precision<0.455 0.0131 -0.0116
bm25OfBest<0.943 precision<0.333 plain<0.234 0.00264 -0.00421 plain<0.0635 -0.00787 0.0217 precision<0.286 previousOfBest<0.617 0.00223 -0.0127 previousOfBest<0.617 -0.0196 0.00596
otherNames<2.08 plainOfBest<0.298 kindClash<1 -0.0048 0.00697 plain<0.148 0.00831 -0.00134 plain<0.497 pronoun<1 -0.00125 0.0195 position<0.556 0.0242 -0.000526
nextOfBest<0.285 early<0.111 plainRank<0.5 -0.000386 0.016 coverageRank<0.111 0.0152 -0.00949 otherNames<2.48 plain<0.234 0.00422 -0.00226 length<3.09 -0.0126 0.0174
length<1.79 bm25OfBest<0.178 0.0024 bm25<0.334 -0.0255 0.0000677 coverageRank<0.143 share<0.0601 0.000454 0.0166 share<0.204 -0.00318 0.00745
coverageOfBest<1 share<0.119 best<0.696 0.000429 -0.00997 rarest<0.5 0.0198 0.00298 best<0.646 names<0.643 -0.00291 -0.0138 plainRank<0.333 -0.00894 0.0142`),
    page: readForest(`-3.7
share<0.0377 share<0.0094 share<0.00351 -0.0358 -0.00915 early<0.0233 0.0123 0.0986 coverageOfBest<0.567 bm25OfBest<0.169 0.00211 0.191 bm25OfBest<0.425 0.0189 0.641
coverageRank<0.25 coverageRank<0.0769 coverageOfBest<0.0949 -0.0361 -0.00404 next<0.0239 0.0377 0.122 bm25OfBest<0.425 metadata<1 0.0591 -0.0018 bm25Rank<0.111 0.0218 0.382
coverageRank<0.143 coverageRank<0.0769 coverageOfBest<0.0949 -0.0363 -0.00778 next<0.0353 0.0258 0.0971 bm25OfBest<0.499 bm25<0.0753 0.0153 0.102 0.268
coverageRank<0.143 coverageRank<0.0556 bm25OfBest<0.0505 -0.0363 -0.0177 next<0.0353 0.0136 0.0757 coverageRank<0.5 bm25OfBest<0.169 0.00325 0.12 bm25<0.0753 0.0205 0.248
bm25OfBest<0.359 coverageRank<0.0625 previousOfBest<0.311 -0.034 -0.0021 next<0.0473 0.00907 0.0642 coverageRank<0.5 early<0.0233 0.0451 0.115 coverage<0.145 0.0344 0.209
coverage<0.1 coverage<0.0305 nextOfBest<0.632 -0.0351 0.00885 early<0.0233 -0.0148 0.049 coverage<0.254 nextOfBest<0.229 0.0542 0.125 sentences<6 0.17 0.0118
bm25OfBest<0.359 bm25OfBest<0.135 plainRank<0.0909 -0.0341 0.00735 early<0.0233 -0.0194 0.0452 bigrams<0.04 early<0.027 0.0312 0.0822 early<0.333 0.148 0.0325
bm25OfBest<0.425 bm25<0.0336 previousOfBest<0.637 -0.0338 0.0148 early<0.0435 -0.00934 0.0586 bigrams<0.0256 early<0.0323 0.0273 0.0729 early<0.333 0.131 0.0216
share<0.0176 share<0.00513 nextOfBest<0.632 -0.0348 0.0144 early<0.0435 -0.0077 0.0286 share<0.0817 nextOfBest<0.145 0.035 0.0883 0.154
share<0.0285 share<0.00735 previousOfBest<0.311 -0.0344 -0.00252 best<0.315 0.0395 0.000243 share<0.0817 nextOfBest<0.0718 0.0333 0.0794 0.13
bm25Rank<0.0909 coverage<0.0397 previousOfBest<0.238 -0.0347 -0.0127 previousOfBest<0.425 -0.00149 0.0468 bm25Rank<0.25 position<0.253 0.0611 0.0211 bm25<0.0866 0.0139 0.0903
share<0.0118 share<0.00513 nextOfBest<0.402 -0.0338 0.00945 plainRank<0.0323 0.0112 -0.00756 share<0.0817 nextOfBest<0.107 0.0183 0.0605 0.107
share<0.0094 early<0.0323 share<0.00735 -0.0353 0.00109 precision<0.0333 -0.0218 0.00542 share<0.0527 early<0.0233 0.00737 0.0419 precision<0.111 0.0218 0.0889
bm25Rank<0.0625 bm25<0.0132 previous<0.203 -0.0349 -0.00301 bm25Rank<0.0233 -0.0216 0.00285 rarest<0.5 bm25Rank<0.25 0.0149 0.0447 0.0884
share<0.0118 next<0.197 share<0.00351 -0.0341 -0.0101 sentences<5.22 0.0304 -0.00112 share<0.0817 previousOfBest<0.238 0.0233 0.06 bm25OfBest<0.359 0.00288 0.0872
share<0.0094 previousOfBest<0.238 next<0.197 -0.0334 0.00591 next<0.129 -0.0106 0.0219 share<0.0817 position<0.329 0.0452 0.0118 precision<0.0909 -0.000173 0.0799
bm25OfBest<0.31 early<0.0323 nextOfBest<0.402 -0.0334 0.00583 otherQuantities<0.693 -0.0154 0.0271 bm25OfBest<0.824 otherQuantities<0.693 0.0219 0.0486 early<0.333 0.0677 0.0106
share<0.0094 next<0.197 share<0.00351 -0.0332 -0.01 nextOfBest<0.632 -0.00404 0.0228 share<0.0817 position<0.253 0.0455 0.0121 0.0728
coverageRank<0.0526 nextOfBest<0.178 coverageOfBest<0.0949 -0.0352 -0.0151 early<0.0164 -0.0163 0.0067 rarest<0.5 nextOfBest<0.0718 0.0103 0.0377 bm25Rank<0.0625 -0.000114 0.0666
coverage<0.0397 early<0.0323 next<0.197 -0.0352 0.00669 bm25<0.0255 -0.0161 0.025 bigrams<0.0256 early<0.0526 -0.00168 0.0401 bm25<0.0659 0.00718 0.0436
coverageRank<0.0769 bm25OfBest<0.135 previousOfBest<0.311 -0.0329 -0.00424 position<0.37 0.0139 -0.0143 nextOfBest<0.0718 bm25OfBest<0.824 0.00691 0.0455 position<0.253 0.0637 0.0353
bm25Rank<0.0625 coverageOfBest<0.0388 plainRank<0.111 -0.0335 0.00299 position<0.253 0.0172 -0.0185 coverageOfBest<0.79 quantitiesOfKind<0.75 0.0176 0.0489 metadata<1 0.059 0.0147
bm25Rank<0.0556 coverageOfBest<0.0388 next<0.197 -0.033 0.00362 position<0.37 0.00787 -0.017 bm25OfBest<0.613 position<0.456 0.0283 -0.00182 fragment<1 0.049 0.0246
share<0.00735 early<0.0233 otherQuantities<1.39 -0.0351 -0.0104 coverageRank<0.0769 -0.0174 0.0192 share<0.0817 share<0.0285 0.00532 0.0243 precision<0.0909 -0.00598 0.0563
share<0.00735 nextOfBest<0.178 previousOfBest<0.637 -0.0328 0.00292 previousOfBest<0.238 -0.0151 0.0147 share<0.0817 position<0.253 0.0296 0.00481 position<0.0484 0.0157 0.0537
coverageRank<0.0556 precision<0.0333 nextOfBest<0.632 -0.0327 0.0185 early<0.0182 -0.02 0.00929 rarest<0.5 next<0.0239 0.00662 0.0297 bm25Rank<0.111 0.012 0.0523
share<0.00735 nextOfBest<0.632 coverageRank<0.0244 -0.0329 -0.0157 length<1.95 -0.00509 0.026 share<0.0817 nextOfBest<0.0718 0.00212 0.027 precision<0.111 -0.00139 0.0508
coverageRank<0.0435 previousOfBest<0.238 early<0.0233 -0.0337 -0.0174 early<0.0323 -0.00845 0.0215 coverageOfBest<0.79 previousOfBest<0.238 0.00534 0.0337 bigrams<0.0556 0.0203 0.0479
bm25Rank<0.0417 next<0.129 bm25Rank<0.0185 -0.033 -0.0178 plainRank<0.0103 -0.00975 0.0204 rarest<0.5 next<0.0473 0.00299 0.0252 sentences<6 0.0447 0.00376
bm25OfBest<0.169 previousOfBest<0.311 next<0.197 -0.029 0.00997 bm25Rank<0.037 -0.00158 0.0196 rarest<0.5 nextOfBest<0.178 0.00395 0.0243 precision<0.16 0.0138 0.0484
coverageOfBest<0.146 position<0.145 precision<0.133 -0.0145 0.0236 sentences<4.43 -0.018 -0.0316 coverageOfBest<0.79 position<0.78 0.0162 -0.0141 precision<0.188 0.0136 0.0419
share<0.0094 previousOfBest<0.311 nextOfBest<0.178 -0.0308 -0.00519 position<0.456 0.0217 -0.00224 share<0.0817 previousOfBest<0.425 0.00619 0.0366 precision<0.16 0.0103 0.0466
share<0.00735 previousOfBest<0.311 next<0.197 -0.0294 0.00852 quantitiesOfKind<0.5 -0.00621 0.0178 share<0.0527 previousOfBest<0.238 0.00159 0.0242 rarest<0.5 0.0204 0.043
share<0.00513 early<0.0323 quantitiesOfKind<1 -0.0318 -0.00844 best<0.14 0.0257 -0.0104 share<0.0527 best<0.384 0.0124 -0.0081 precision<0.421 0.0226 0.0452
share<0.00351 nextOfBest<0.632 early<0.0323 -0.0327 -0.0151 best<0.2 -0.00322 0.0273 share<0.0817 previous<0.134 0.00557 0.0308 precision<0.111 -0.00432 0.0367
coverageRank<0.0526 next<0.0956 coverageOfBest<0.0949 -0.0314 -0.00629 sentences<4.93 0.0174 -0.00943 quantitiesAgree<0.333 names<0.138 -0.00655 0.0156 quantitiesOfKind<0.75 0.0205 0.0469
coverageOfBest<0.0949 plainRank<0.0667 bigrams<0.0256 -0.0286 0.000387 best<0.495 0.00988 -0.00904 rarest<0.5 position<0.329 0.0171 -0.00208 quantitiesAgree<0.333 0.016 0.0391
bm25Rank<0.0417 early<0.0323 nextOfBest<0.229 -0.0315 -0.00208 coverageOfBest<0.0388 -0.013 0.0198 otherQuantities<0.693 previousOfBest<0.183 -0.00413 0.0196 rarest<0.5 0.0161 0.0439
share<0.00735 early<0.0233 next<0.197 -0.0318 0.0161 best<0.273 0.00815 -0.0162 share<0.0817 best<0.384 0.0134 -0.00348 bigrams<0.0732 0.0143 0.0398
coverageRank<0.0435 nextOfBest<0.229 previous<0.203 -0.0285 0.0132 coverageRank<0.0149 -0.0102 0.0156 rarest<0.5 next<0.0353 -0.000931 0.0158 position<0.411 0.0384 0.0139
coverageOfBest<0.146 early<0.0323 nextOfBest<0.632 -0.0302 0.00903 previous<0.024 -0.0131 0.0108 bigrams<0.0732 early<0.0233 -0.00649 0.0146 coverageOfBest<0.274 -0.00631 0.0282
coverageRank<0.0435 previous<0.0999 bm25OfBest<0.0505 -0.0302 -0.00965 best<0.469 0.0164 -0.0129 previous<0.134 coverageOfBest<0.79 0.00136 0.0229 metadata<1 0.0332 0.0015
share<0.00351 coverageRank<0.0625 previousOfBest<0.311 -0.0274 -0.000576 coverageRank<0.111 -0.000784 0.021 share<0.0817 plain<0.0412 0.0167 0.00121 precision<0.111 -0.00182 0.0329
share<0.00735 early<0.0323 coverageRank<0.0769 -0.0293 0.0107 early<0.037 0.0247 -0.00771 share<0.0817 plain<0.275 0.00822 -0.0138 precision<0.16 -0.000715 0.0318
bm25Rank<0.0455 early<0.0323 next<0.0956 -0.0281 0.00264 precision<0.0333 -0.00999 0.0182 precision<0.16 otherQuantities<1.39 -0.00617 0.0258 otherQuantities<0.693 0.00877 0.0277
share<0.00513 early<0.0233 nextOfBest<0.632 -0.0314 0.00237 previousOfBest<0.183 -0.0147 0.0154 share<0.0817 previousOfBest<0.238 0.00109 0.0167 coverageRank<0.5 0.00915 0.0319
share<0.0094 early<0.0233 next<0.197 -0.0281 0.00732 length<1.61 -0.0173 0.00596 share<0.0817 position<0.253 0.0133 -0.00375 position<0.0198 -0.00523 0.0262
coverageOfBest<0.0949 previousOfBest<0.183 next<0.0758 -0.0295 0.0027 quantitiesOfKind<0.5 -0.00669 0.0312 position<0.216 metadata<1 0.0259 0.0000301 next<0.197 -0.000585 0.0275
bm25<0.0132 nextOfBest<0.178 previous<0.203 -0.0289 0.00814 plainRank<0.0103 -0.00664 0.0158 position<0.83 precision<0.16 -0.000465 0.0167 negated<0 0.0155 -0.0198
coverageRank<0.0769 coverageRank<0.0244 early<0.0233 -0.028 -0.00406 quantitiesOfKind<0.75 -0.00941 0.0263 precision<0.188 position<0.456 0.00644 -0.0062 quantitiesAgree<0.333 0.00807 0.0267
share<0.00513 early<0.0323 next<0.197 -0.0286 0.00756 length<1.39 -0.0148 0.0116 nextOfBest<0.402 names<0.0885 -0.00703 0.0099 early<0.0204 0.039 0.0162
coverageRank<0.0769 coverageRank<0.0244 early<0.0323 -0.0267 0.00362 best<0.437 -0.000788 -0.0176 rarest<0.5 best<0.65 0.00782 -0.02 best<0.273 0.00583 0.0266
coverageOfBest<0.0949 nextOfBest<0.402 previousOfBest<0.311 -0.0264 0.00288 position<0.5 0.0295 -0.0018 position<0.253 quantitiesOfKind<0.75 0.0105 0.0354 next<0.197 -0.003 0.0258
share<0.00735 early<0.0323 length<0.693 0.00966 -0.0271 length<1.61 -0.017 0.011 share<0.0817 plain<0.145 0.00688 -0.00915 precision<0.111 -0.012 0.0233
coverageOfBest<0.0949 next<0.0473 previous<0.203 -0.0274 0.00924 best<0.335 0.0186 -0.0107 previous<0.134 next<0.197 0.00134 0.0217 best<0.469 0.0273 0.00765
share<0.00351 position<0.145 otherQuantities<0.693 -0.0126 0.012 bigrams<0.04 -0.0228 0.00421 otherQuantities<0.693 coverageOfBest<0.234 -0.0133 0.00634 position<0.5 0.0226 0.00189
bm25<0.0132 nextOfBest<0.632 previous<0.203 -0.0249 0.0147 0.0269 nextOfBest<0.632 early<0.0233 -0.00703 0.00892 early<0.0204 0.0412 0.0139
coverageOfBest<0.146 previousOfBest<0.238 early<0.027 -0.029 -0.00919 early<0.0323 -0.00162 0.0264 precision<0.333 coverageOfBest<0.45 -0.00428 0.00823 fragment<1 0.0301 0.00177
share<0.00351 nextOfBest<0.229 bm25Rank<0.111 -0.0232 0.0184 best<0.437 0.0204 -0.0066 quantitiesAgree<0.333 previousOfBest<0.425 -0.00369 0.0137 quantitiesOfKind<0.75 0.0081 0.0399
coverageRank<0.0435 previousOfBest<0.238 best<0.166 0.00344 -0.0234 best<0.469 0.0137 -0.0102 otherQuantities<0.693 bigrams<0.0256 -0.00796 0.0117 length<1.61 0.0411 0.0111
share<0.0285 coverageRank<0.0149 next<0.197 -0.0272 0.00728 best<0.166 0.0203 -0.00859 plainRank<0.111 coverage<0.179 0.0356 0.00992 bigrams<0.0256 -0.00816 0.0126
coverageRank<0.0244 previousOfBest<0.183 early<0.0233 -0.029 -0.00761 bm25Rank<0.00704 -0.0103 0.022 quantitiesOfKind<0.75 coverageRank<0.111 -0.00367 0.00734 plain<0.0742 0.0421 0.000769
share<0.0285 nextOfBest<0.178 previousOfBest<0.425 -0.0183 0.0167 plainRank<0.0154 0.0263 -0.0000916 plainRank<0.111 coverage<0.179 0.0332 0.0069 share<0.0817 -0.00205 0.0168
next<0.0239 early<0.0233 coverage<0.179 -0.0222 0.00471 otherQuantities<0.693 -0.00828 0.00744 precision<0.421 next<0.197 0.00205 0.0223 early<0.167 0.0294 -0.00433
otherQuantities<0.693 coverage<0.0305 length<2.77 -0.0224 0.009 position<0.329 0.00354 -0.00695 position<0.216 otherNames<0.693 0.0384 0.0153 quantitiesAgree<0.333 -0.00879 0.01
coverageRank<0.0149 length<0.693 0.0113 names<0.0368 -0.0275 -0.01 otherQuantities<0.693 coverageOfBest<0.234 -0.0127 0.00148 precision<0.421 0.00889 0.0248
early<0.0233 bm25Rank<0.5 next<0.0473 -0.0225 0.000736 sentences<4.43 -0.00367 0.0221 quantitiesAgree<0.333 plain<0.145 0.00494 -0.0099 otherQuantities<0.693 0.000257 0.026
bm25Rank<0.0233 early<0.0233 nextOfBest<0.632 -0.0254 0.0135 best<0.254 0.0252 -0.00507 nextOfBest<0.107 coverageOfBest<0.79 -0.00553 0.0129 nextOfBest<0.632 0.00768 0.0212
rarest<0.5 position<0.83 otherQuantities<0.693 -0.00557 0.00665 negated<0 0.00319 -0.0252 plain<0.113 sentences<4.28 0.0423 0.012 best<0.306 -0.00607 0.0161
share<0.0285 early<0.0233 nextOfBest<0.402 -0.022 0.00944 coverage<0.0485 0.00735 -0.00436 early<0.0103 share<0.0527 0.00679 0.0394 early<0.0233 -0.00781 0.0115
precision<0.133 nextOfBest<0.145 previousOfBest<0.311 -0.0221 0.00805 share<0.0377 -0.000292 0.0198 position<0.83 precision<0.421 0.00441 0.0198 coverageOfBest<0.79 -0.0221 0.00676
previousOfBest<0.238 names<0.0885 sentences<4.43 -0.005 -0.0208 length<2.94 -0.00139 0.0194 position<0.253 best<0.254 0.0414 0.0103 sentences<4.93 0.00394 0.0193
share<0.0285 previousOfBest<0.238 share<0.000844 -0.0225 -0.0063 nextOfBest<0.229 -0.00152 0.0167 precision<0.421 plainOfBest<0.193 0.0155 -0.0000979 early<0.167 0.0259 -0.00477
share<0.0377 early<0.0233 next<0.0353 -0.0236 -0.000667 best<0.495 0.00789 -0.0167 early<0.0103 coverage<0.1 0.000333 0.0334 next<0.0239 -0.00182 0.0143
share<0.000844 previousOfBest<0.183 plainRank<0.0909 -0.0232 0.0121 quantitiesOfKind<0.5 -0.00932 0.0233 otherQuantities<0.693 best<0.235 0.0115 -0.00485 position<0.216 0.0221 0.00454
early<0.0233 bm25OfBest<0.359 next<0.0956 -0.023 0.0113 early<0.0103 0.0167 -0.00788 best<0.495 metadata<1 0.0114 -0.00478 coverageOfBest<0.79 -0.0145 0.0268
previous<0.0999 coverageRank<0.0244 next<0.0353 -0.0219 0.00197 plain<0.0412 0.0088 -0.00272 best<0.414 quantitiesAgree<0.333 0.0122 0.0346 rarest<0.5 -0.00331 0.0166
coverageOfBest<0.0388 plainRank<0.0909 early<0.0323 -0.0222 -0.00844 early<0.333 0.016 0.000211 rarest<0.5 plainRank<0.0323 0.00945 -0.00191 otherQuantities<0.693 0.00565 0.0195
otherQuantities<0.693 fragment<1 next<0.197 -0.00267 0.0249 previous<0.203 -0.0179 0.0091 early<0.0909 best<0.59 0.00465 -0.0159 bm25OfBest<0.359 0.0443 0.0106
names<0.138 position<0.329 quantitiesAgree<0.333 -0.00657 0.0131 previous<0.134 -0.0189 0.011 coverageOfBest<0.79 names<0.5 0.00619 -0.006 coverage<0.254 0.00599 0.0181
next<0.0239 coverageOfBest<0.79 position<0.545 -0.00456 -0.0223 bigrams<0.118 -0.00181 0.0201 plain<0.145 otherQuantities<0.693 0.00292 0.0191 precision<0.5 -0.00398 0.0167
share<0.0817 previousOfBest<0.238 next<0.0353 -0.0114 -0.000561 otherQuantities<0.693 -0.0011 0.0149 coverageOfBest<0.79 plain<0.113 0.0209 -0.0135 metadata<1 0.0241 -0.00583
nextOfBest<0.632 share<0.00735 position<0.545 -0.00731 -0.0233 sentences<5.46 -0.000929 0.0166 coverage<0.254 bm25Rank<0.167 0.013 0.0316 0.00548
bm25OfBest<0.0505 nextOfBest<0.145 plainRank<0.125 -0.0193 0.0132 position<0.636 0.00932 -0.00748 position<0.329 plainRank<0.0769 0.0189 0.00159 nextOfBest<0.632 -0.00546 0.0162
coverageRank<0.0149 otherQuantities<0.693 bigrams<0.0256 -0.0234 0.00271 coverageRank<0.00704 -0.0169 0.0112 position<0.83 bigrams<0.0732 0.00152 0.0103 coverage<0.145 -0.0226 0.00243
nextOfBest<0.0718 previousOfBest<0.425 early<0.0323 -0.0148 -0.000174 plainRank<0.0667 0.0252 -0.00172 nextOfBest<0.632 position<0.253 0.0116 -0.00062 early<0.0204 0.0366 0.0109
nextOfBest<0.229 bigrams<0.0732 quantitiesOfKind<1 -0.0101 0.00865 coverageRank<0.111 -0.0139 0.0104 plainRank<0.0154 sentences<4.88 -0.00731 0.0391 coverageRank<0.0769 -0.00173 0.00965
previousOfBest<0.145 coverageOfBest<0.79 early<0.0323 -0.0165 -0.002 fragment<1 0.0175 -0.00826 quantitiesAgree<0.333 fragment<1 0.00409 -0.0132 precision<0.25 0.00789 0.0271
share<0.00351 nextOfBest<0.632 early<0.0323 -0.0217 -0.00412 previousOfBest<0.183 0.00102 0.03 plain<0.0587 quantitiesOfKind<0.75 0.00385 0.0322 share<0.0817 -0.00581 0.0106
early<0.0323 bigrams<0.0256 previousOfBest<0.425 -0.0171 0.0164 bm25Rank<0.25 -0.0038 0.0162 plainRank<0.0263 coverage<0.0662 0.0444 -0.0088 otherQuantities<0.693 -0.000352 0.00929
previousOfBest<0.238 names<0.0885 early<0.0323 -0.0213 -0.00199 share<0.0817 -0.000868 0.0149 otherNames<0.693 best<0.495 0.0275 -0.00681 kindClash<1 0.00764 -0.0106
previousOfBest<0.238 names<0.0885 otherQuantities<1.39 -0.0132 0.0154 best<0.59 0.00489 -0.0118 sentences<4.88 best<0.335 -0.00127 0.0104 best<0.469 0.0273 -0.00302
precision<0.188 bm25Rank<0.00704 negated<0 0.00697 -0.0247 bm25<0.0419 0.000966 -0.00998 otherNames<0.693 quantitiesOfKind<0.5 0.000185 0.0219 share<0.0817 -0.00401 0.0102
nextOfBest<0.229 previousOfBest<0.311 coverageOfBest<0.79 -0.0101 0.00645 otherNames<1.39 0.015 -0.0092 sentences<5.46 share<0.0527 -0.000496 0.0111 precision<0.111 0.000462 0.04
nextOfBest<0.229 early<0.0233 sentences<4.93 -0.0246 -0.00475 length<1.1 -0.0133 0.00332 length<1.61 sentences<4.09 -0.000925 0.0361 bm25Rank<0.167 0.000957 0.0124
otherQuantities<0.693 coverageRank<0.0909 previousOfBest<0.311 -0.0171 0.000292 coverage<0.0756 0.0153 -0.00402 length<1.61 previousOfBest<0.238 0.00755 0.0402 best<0.59 0.00403 -0.0132
share<0.000844 previousOfBest<0.311 plainRank<0.0909 -0.0188 0.00877 best<0.384 0.0172 -0.00763 position<0.253 best<0.254 0.0219 0.00309 precision<0.5 -0.00412 0.0125
share<0.0285 position<0.683 otherQuantities<0.693 -0.00568 0.00676 position<0.83 -0.00983 -0.0264 plain<0.145 quantitiesOfKind<0.75 0.00821 0.0292 share<0.0527 -0.0129 0.00464
next<0.0239 share<0.0817 position<0.145 0.000993 -0.0106 quantitiesAgree<0.5 -0.00404 0.0155 quantitiesAgree<0.333 position<0.18 0.01 -0.00373 plainOfBest<0.193 0.0223 0.00567
share<0.00351 next<0.197 best<0.166 0.00597 -0.0168 best<0.349 0.0311 -0.00751 coverage<0.0485 bigrams<0.0256 0.0242 -0.00472 share<0.0285 -0.00657 0.00525
share<0.0285 best<0.235 position<0.78 0.0141 -0.0178 position<0.0804 0.00734 -0.0127 coverageOfBest<0.375 next<0.0239 0.00346 0.0243 fragment<1 0.00747 -0.0086
share<0.0817 best<0.235 precision<0.5 0.00432 0.023 early<0.0323 -0.0111 -0.000198 early<0.333 precision<0.421 0.00556 0.0231 -0.0111
precision<0.188 otherQuantities<0.693 sentences<5.11 -0.00383 -0.0176 bm25<0.0866 0.00698 -0.0101 coverage<0.0877 otherQuantities<0.693 0.00593 0.0324 bigrams<0.0256 -0.0104 0.00566
precision<0.421 plain<0.145 otherQuantities<0.693 -0.00427 0.00801 next<0.197 -0.0153 0.0034 sentences<5.46 share<0.0817 -0.00336 0.0152 bm25OfBest<0.425 -0.00939 0.0359
share<0.0527 best<0.166 position<0.37 0.0223 -0.00626 nextOfBest<0.632 -0.00812 0.00913 early<0.0103 position<0.73 0.00641 0.0398 plainRank<0.0909 0.0159 0.000607
share<0.0817 previousOfBest<0.183 quantitiesOfKind<0.75 -0.00864 0.0067 plain<0.0412 0.0145 -0.00233 precision<0.16 otherQuantities<0.693 -0.0149 0.00189 position<0.83 0.0185 -0.012
bigrams<0.0556 plain<0.0587 precision<0.0333 -0.00886 0.00916 plainOfBest<0.39 -0.0171 -0.0049 fragment<1 precision<0.5 0.00735 0.0269 length<2.77 -0.00279 -0.019
next<0.197 early<0.0233 share<0.00351 -0.0221 -0.0026 plainRank<0.0769 0.0102 -0.00198 early<0.0526 best<0.59 0.0315 -0.00434 share<0.0527 -0.00839 0.0137
best<0.533 next<0.197 otherQuantities<0.693 -0.00423 0.0063 bm25<0.101 0.0235 0.00598 coverageOfBest<0.79 plain<0.0412 -0.00687 -0.0248 0.023
bigrams<0.0256 position<0.37 coverageOfBest<0.274 0.00717 -0.00567 previousOfBest<0.0748 -0.0167 -0.0026 metadata<1 otherQuantities<1.1 0.00953 -0.00313 otherQuantities<0.693 -0.000307 -0.0128
otherQuantities<0.693 coverageOfBest<0.234 previousOfBest<0.238 -0.0159 0.00668 precision<0.5 -0.00363 0.0129 plain<0.145 share<0.0285 0.00283 0.0213 share<0.0817 -0.0111 0.00626
share<0.0527 early<0.0323 nextOfBest<0.178 -0.0148 0.00161 best<0.495 0.00544 -0.0117 early<0.0103 best<0.29 0.00159 0.0352 precision<0.421 -0.0000777 0.0154
nextOfBest<0.632 position<0.83 best<0.2 0.0121 -0.000732 negated<0 0.015 -0.0195 quantitiesAgree<0.333 coverageOfBest<0.2 0.0196 -0.00544 coverage<0.254 0.0284 0.0031
next<0.197 early<0.0233 bigrams<0.04 -0.0147 0.00339 plainRank<0.0222 0.0258 -0.000714 best<0.495 early<0.0526 0.0333 -0.000939 coverageOfBest<0.32 0.0118 -0.0159
fragment<1 bigrams<0.0732 nextOfBest<0.178 -0.0053 0.00505 bm25OfBest<0.31 -0.00257 0.0161 coverage<0.0756 otherQuantities<0.693 -0.01 0.0254 length<2.4 -0.00651 -0.0195
coverageRank<0.0244 nextOfBest<0.402 length<0.693 0.0133 -0.0154 plainRank<0.0154 0.0197 -0.00562 plainRank<0.0082 sentences<5.02 -0.00499 0.0339 early<0.0323 -0.00441 0.00353
share<0.0817 plain<0.275 position<0.83 0.000926 -0.0166 precision<0.421 -0.0238 0.00101 plain<0.145 position<0.111 0.00248 0.0257 best<0.29 -0.0187 0.0115
next<0.0239 fragment<1 sentences<4.19 -0.0104 0.00235 sentences<4.37 -0.00212 -0.0114 quantitiesAgree<0.333 plain<0.275 0.0021 -0.015 coverage<0.1 0.0193 0.00419
nextOfBest<0.632 position<0.83 previousOfBest<0.311 -0.00106 0.00846 negated<0 0.0204 -0.0213 bm25<0.0132 0.0384 previousOfBest<0.425 0.0123 -0.00512
share<0.000844 nextOfBest<0.178 length<0.693 0.0131 -0.0164 sentences<4.72 0.0127 -0.0103 bm25<0.0419 otherNames<1.39 0.0258 -0.000979 precision<0.421 -0.00224 0.00776
rarest<0.5 plain<0.145 share<0.00735 -0.00859 0.00449 next<0.197 -0.0148 0.00666 share<0.0377 bm25OfBest<0.499 -0.0145 0.00323 position<0.411 0.0144 0.00143
plain<0.145 share<0.0285 best<0.166 0.014 -0.00519 names<0.5 0.0152 -0.00359 early<0.0103 share<0.0377 -0.0124 0.0254 bigrams<0.118 -0.0143 0.00275
nextOfBest<0.632 precision<0.5 previousOfBest<0.238 -0.0066 0.00497 fragment<1 0.029 -0.00225 early<0.0204 plain<0.19 0.0446 0.00665 early<0.0909 -0.00167 0.0169
early<0.0909 previousOfBest<0.311 sentences<4.19 -0.0122 -0.00153 otherNames<0.693 0.0179 0.0000135 otherQuantities<0.693 bm25<0.0496 0.0119 -0.00914 coverageOfBest<0.32 0.0313 0.00751
coverageRank<0.00704 negated<0 position<0.73 -0.00289 0.00714 kindClash<1 -0.0222 -0.000762 previous<0.134 coverageOfBest<0.375 0.0048 -0.00383 names<0.279 0.0208 -0.000882
next<0.197 fragment<1 bm25OfBest<0.824 -0.00112 0.0114 quantitiesOfKind<0.75 -0.0102 0.0102 share<0.0527 share<0.0143 0.0207 -0.00853 plain<0.275 0.0264 0.000178
nextOfBest<0.229 bigrams<0.0732 best<0.59 -0.00427 -0.0171 plainRank<0.0455 -0.0114 0.00706 plainRank<0.0127 best<0.414 0.0442 -0.00557 coverage<0.0305 0.0217 0.000846
rarest<0.5 position<0.83 previousOfBest<0.238 -0.0029 0.00505 quantitiesAgree<0.333 -0.0233 0.00013 early<0.0909 early<0.0103 0.019 -0.000536 position<0.0804 0.00342 0.0246
previousOfBest<0.238 names<0.0885 best<0.235 0.000443 -0.0124 length<2.94 -0.00319 0.011 length<1.95 names<0.279 0.0335 -0.00424 sentences<4.72 -0.00357 0.00759
best<0.59 early<0.0103 coverageRank<0.00704 -0.0099 0.0164 early<0.0233 -0.0111 0.00129 names<0.607 nextOfBest<0.301 -0.0203 0.00224 coverageRank<0.5 -0.00429 0.0115
quantitiesOfKind<0.75 previousOfBest<0.238 names<0.0885 -0.0105 0.00012 bm25<0.121 0.00877 -0.00568 coverageOfBest<0.234 bm25Rank<0.0118 -0.00899 0.0344 bigrams<0.118 -0.00701 0.0116
precision<0.16 length<2.94 best<0.14 0.00987 -0.00891 plain<0.145 0.00955 -0.0101 best<0.235 plainOfBest<0.614 0.021 -0.00362 plainRank<0.5 -0.00294 0.0127
precision<0.5 next<0.197 otherQuantities<0.693 -0.00957 0.00252 early<0.0204 0.0302 0.00611 fragment<1 coverageOfBest<0.234 -0.00474 0.03 best<0.219 0.0301 -0.00475
best<0.235 early<0.0714 plain<0.145 0.0188 -0.00883 length<2.64 -0.014 0.011 share<0.0817 early<0.0323 -0.0122 -0.00095 plainRank<0.25 -0.00146 0.0139
precision<0.5 best<0.495 early<0.0233 -0.00736 0.00393 bm25OfBest<0.824 -0.0158 0.0138 otherNames<0.693 share<0.00735 -0.00728 0.0208 best<0.437 -0.0103 0.0124
position<0.83 otherQuantities<0.693 bigrams<0.0256 -0.00534 0.00456 plain<0.0925 0.012 -0.000987 negated<0 0.012 coverageOfBest<0.45 -0.026 -0.00279
position<0.253 previousOfBest<0.311 length<1.1 -0.011 0.00117 quantitiesAgree<0.333 0.00479 0.0207 bigrams<0.118 nextOfBest<0.178 -0.0106 -0.000202 coverageOfBest<0.79 -0.00602 0.0147
quantitiesAgree<0.333 position<0.145 length<1.61 -0.00899 0.00961 precision<0.421 -0.00965 0.00571 otherNames<0.693 bigrams<0.0256 0.000699 0.0299 coverageOfBest<0.2 0.00989 -0.00231
names<0.0368 otherQuantities<0.693 previousOfBest<0.238 -0.0162 -0.000677 coverageOfBest<0.2 0.0133 -0.00973 fragment<1 sentences<4.72 0.00148 0.0134 names<0.5 0.00037 -0.0126
share<0.0176 bm25<0.0419 share<0.000844 -0.00508 0.0106 sentences<4.28 -0.0218 -0.0044 sentences<5.38 bm25OfBest<0.425 0.011 -0.00109 previousOfBest<0.238 0.004 0.0327
share<0.0817 plain<0.275 position<0.329 0.00382 -0.00526 plainRank<0.167 -0.00232 -0.0231 sentences<4.09 plain<0.145 0.0114 -0.00947 bigrams<0.0256 0.00241 0.0204
next<0.197 bm25<0.15 share<0.00351 -0.00844 0.0031 coverageOfBest<0.79 -0.0143 0.00115 plainRank<0.0154 0.033 plainRank<0.0222 -0.0129 0.00985
previousOfBest<0.238 early<0.0909 coverageOfBest<0.79 -0.00656 0.00452 coverageOfBest<0.32 0.0149 -0.00477 otherNames<0.693 bm25OfBest<0.613 0.0213 -0.00382 quantitiesAgree<0.333 -0.0041 0.00742
nextOfBest<0.632 previousOfBest<0.425 precision<0.5 -0.00451 0.00537 best<0.414 0.0131 -0.0108 coverageOfBest<0.2 best<0.2 -0.000597 0.0272 names<0.0368 -0.00972 0.00808
coverageRank<0.0149 position<0.0484 plainRank<0.0103 0.0113 -0.00459 negated<0 0.00425 -0.0168 early<0.0103 share<0.0377 -0.00372 0.0221 position<0.73 0.000611 -0.016
position<0.83 early<0.0103 bm25Rank<0.0294 -0.00779 0.0216 early<0.0233 -0.00926 0.00178 rarest<0.5 quantitiesAgree<0.333 -0.0227 -0.00293 0.00514
precision<0.421 bm25<0.121 otherNames<2.3 -0.000557 0.0153 early<0.0087 0.0123 -0.00822 early<0.167 coverageOfBest<0.234 -0.0104 0.0148 bm25OfBest<0.359 0.00476 -0.0115
best<0.59 bm25<0.15 precision<0.16 -0.00123 0.00975 fragment<1 -0.0000938 -0.0124 position<0.145 names<0.387 0.0126 -0.0111 names<0.5 -0.027 0.00322
best<0.59 fragment<1 names<0.0368 -0.00376 0.00676 sentences<5.83 -0.00665 0.0165 bm25OfBest<0.824 early<0.167 -0.0192 0.00195 previousOfBest<0.0748 -0.000448 0.0103
precision<0.5 plain<0.145 quantitiesOfKind<0.5 -0.0045 0.00629 bm25Rank<0.0909 0.00468 -0.00995 sentences<5.46 plain<0.19 -0.00164 0.0146 bm25OfBest<0.425 -0.00996 0.0309
quantitiesAgree<0.333 sentences<4.28 length<2.89 -0.0136 -0.000412 bm25<0.101 0.00498 -0.00667 bm25<0.15 precision<0.0909 -0.00207 0.0113 precision<0.421 -0.0097 0.00687
fragment<1 best<0.437 coverageOfBest<0.118 0.0169 0.00425 bm25OfBest<0.824 -0.0115 0.0249 position<0.78 coverageOfBest<0.567 0.000425 -0.0131 nextOfBest<0.178 -0.0266 0.00188
plain<0.145 position<0.83 best<0.235 0.0113 0.00181 otherNames<2.08 -0.0184 0.00642 early<0.0103 share<0.0377 -0.014 0.018 coverage<0.254 -0.0127 -0.000597
fragment<1 negated<0 position<0.145 -0.00329 0.0254 best<0.469 0.00459 -0.00728 otherQuantities<1.39 position<0.636 -0.00351 -0.0191 coverageOfBest<0.234 0.0283 -0.00271
plain<0.145 quantitiesOfKind<0.75 length<2.94 -0.00196 0.00797 quantitiesAgree<0.333 -0.00204 0.0208 bigrams<0.118 plain<0.275 -0.0065 -0.0232 plainOfBest<0.888 -0.00916 0.0121
share<0.0817 plain<0.275 nextOfBest<0.229 -0.00175 0.00608 coverage<0.179 0.00126 -0.0177 bm25OfBest<0.824 names<0.387 0.0109 -0.00772 plain<0.275 0.00471 0.0192
negated<0 early<0.0588 early<0.0233 0.0069 0.0276 otherNames<0.693 0.00659 -0.00699 quantitiesAgree<0.333 plain<0.275 -0.0019 -0.015 early<0.167 0.00593 -0.00803
nextOfBest<0.632 share<0.000844 best<0.2 0.00704 -0.0155 coverageOfBest<0.118 0.0169 -0.000355 otherNames<0.693 best<0.2 0.00353 0.029 share<0.0285 -0.00715 0.0128
position<0.253 plain<0.0412 quantitiesOfKind<0.75 0.00354 0.0313 quantitiesOfKind<1 0.00349 -0.0126 negated<0 plain<0.0412 0.0195 0.00177 next<0.197 -0.00558 0.00732
best<0.59 fragment<1 precision<0.421 0.00323 0.0215 position<0.78 0.000109 -0.0195 coverageOfBest<0.79 early<0.125 -0.0213 0.00114 0.0142
quantitiesAgree<0.333 sentences<4.19 sentences<4.09 -0.00765 -0.0244 length<3.26 0.0000908 0.0181 quantitiesOfKind<0.75 nextOfBest<0.632 -0.000776 0.0194 coverage<0.0877 0.0404 0.00754
share<0.0817 plain<0.275 otherQuantities<0.693 -0.00357 0.00371 coverageOfBest<0.375 0.00458 -0.0259 plain<0.145 coverage<0.254 0.0219 -0.00602 bigrams<0.0732 -0.0143 0.0109
position<0.83 plain<0.145 otherNames<0.693 0.0112 0.00226 precision<0.421 -0.00654 0.00888 otherNames<1.39 early<0.00592 -0.00473 -0.0241 share<0.0285 -0.0112 0.0151
coverageRank<0.00704 previousOfBest<0.425 negated<0 0.00144 -0.0191 0.00491 plainRank<0.0082 next<0.0353 0.000717 0.0325 share<0.0285 -0.00233 0.00403
otherQuantities<0.693 bm25<0.0571 previous<0.134 -0.0131 0.00617 plain<0.113 0.00287 -0.00667 coverageOfBest<0.2 fragment<1 0.00232 0.0302 otherQuantities<1.1 0.000707 -0.00994
position<0.545 rarest<0.5 plainRank<0.0588 0.006 -0.00294 position<0.0198 -0.0038 0.0144 bm25<0.0571 previous<0.203 -0.0174 0.00887 sentences<4.93 -0.00713 0.00909
coverage<0.0756 quantitiesOfKind<0.75 names<0.0885 -0.00397 0.0083 quantitiesAgree<0.333 -0.00282 0.039 fragment<1 bm25Rank<0.5 -0.00267 0.00693 otherNames<0.693 -0.00158 -0.0147
early<0.0103 previousOfBest<0.238 next<0.0473 -0.00452 0.0115 bm25<0.121 0.0287 0.00468 early<0.0182 nextOfBest<0.632 -0.0148 0.0199 sentences<5.69 0.000243 0.0197
otherQuantities<0.693 coverageOfBest<0.234 early<0.0909 -0.0154 0.000358 early<0.0714 0.00305 -0.00908 length<1.61 quantitiesAgree<0.333 -0.00263 0.0269 bm25Rank<0.0294 0.0138 -0.00271
plainRank<0.0082 best<0.315 early<0.00448 -0.00114 0.0387 names<0.279 -0.0144 0.0103 plainRank<0.0154 bm25OfBest<0.135 -0.00194 -0.0182 plain<0.0412 0.00279 -0.00365
fragment<1 precision<0.421 best<0.469 0.0049 -0.0107 bm25OfBest<0.359 -0.00368 0.021 coverageOfBest<0.375 quantitiesOfKind<0.75 -0.00391 0.0229 sentences<5.69 -0.0164 0.00389
position<0.83 fragment<1 sentences<4.88 0.00104 0.012 quantitiesOfKind<0.75 -0.00417 0.0135 sentences<5.02 otherQuantities<1.1 -0.0234 0.0071 coverage<0.0662 -0.0137 0.0124
coverageOfBest<0.375 best<0.166 previousOfBest<0.425 0.0314 -0.00686 share<0.0377 -0.00115 0.0164 bigrams<0.0732 sentences<4.93 -0.0118 0.00143 coverageOfBest<0.79 -0.00418 0.00991
rarest<0.5 coverage<0.0756 best<0.235 0.0125 0.000347 otherNames<0.693 0.00242 -0.00681 best<0.273 plain<0.145 0.00708 -0.0162 coverage<0.1 0.000407 0.0175
coverage<0.0485 best<0.273 otherQuantities<0.693 0.00515 0.0222 names<0.0885 -0.00943 0.0143 share<0.0527 coverage<0.179 -0.00306 -0.0126 bm25OfBest<0.425 0.0168 -0.000533
previousOfBest<0.311 next<0.197 early<0.0233 -0.0092 0.00137 early<0.027 0.0226 0.00289 early<0.0103 best<0.495 0.0255 -0.001 precision<0.188 -0.0023 0.00928
share<0.0527 position<0.78 plain<0.275 0.0000553 -0.02 length<1.1 0.00358 -0.021 plainRank<0.0769 quantitiesOfKind<0.5 0.00268 0.0253 next<0.0956 -0.00167 0.00976
quantitiesAgree<0.333 negated<0 early<0.0182 0.00137 0.0265 quantitiesOfKind<1 -0.00166 -0.0156 quantitiesOfKind<0.75 metadata<1 0.00333 -0.0153 bm25OfBest<0.268 0.0346 0.00842
best<0.495 position<0.78 otherNames<0.693 0.00973 -0.000484 otherNames<1.39 -0.0182 0.0058 bm25OfBest<0.824 early<0.125 -0.0159 0.00384 nextOfBest<0.107 0.0163 -0.00303
share<0.0285 best<0.59 position<0.83 -0.00187 -0.0186 otherQuantities<1.39 -0.021 0.00148 coverageOfBest<0.375 best<0.736 0.0196 -0.00329 early<0.0103 0.0172 -0.00247
rarest<0.5 next<0.197 previousOfBest<0.238 -0.00655 0.00224 early<0.0204 0.027 -0.000833 otherQuantities<1.1 length<2.77 0.00349 0.0192 length<3.09 -0.018 0.0102
share<0.0817 plain<0.275 early<0.0323 -0.00282 0.00449 coverageOfBest<0.375 0.00905 -0.0245 previous<0.024 quantitiesOfKind<0.5 -0.00975 0.00618 plain<0.145 0.0218 0.00677
early<0.0323 bigrams<0.0256 share<0.00513 -0.0175 -0.00575 share<0.0377 -0.00437 0.0123 plainRank<0.0263 coverage<0.0756 0.0379 -0.0119 precision<0.188 -0.00231 0.00642
nextOfBest<0.229 early<0.0233 plainOfBest<0.888 -0.0121 0.00571 otherQuantities<1.39 -0.000748 0.0121 plainRank<0.0222 best<0.315 0.0344 -0.00176 previous<0.0999 -0.00516 0.0077
next<0.0239 fragment<1 length<2.77 -0.00416 0.00705 otherNames<0.693 0.00423 -0.0148 coverage<0.179 share<0.0377 0.00328 0.0185 previous<0.0621 0.00444 -0.00999
quantitiesAgree<0.333 quantitiesOfKind<0.75 names<0.0885 -0.00717 0.0011 bm25<0.0336 0.00892 -0.019 previousOfBest<0.145 share<0.0377 -0.0107 0.00543 length<1.61 0.0262 0.00478
early<0.0103 coverageRank<0.00704 nextOfBest<0.229 -0.0158 0.000576 length<1.39 0.0312 0.0107 position<0.73 bm25<0.121 0.00451 -0.00387 early<0.0233 -0.0215 -0.00121
best<0.59 quantitiesAgree<0.333 negated<0 0.0166 -0.00372 otherNames<0.693 0.0154 0.00159 coverageOfBest<0.79 plain<0.113 -0.00319 -0.0222 0.00564
rarest<0.5 otherNames<0.693 bm25<0.101 0.0105 -0.00542 plainOfBest<0.614 -0.000683 -0.00972 otherQuantities<0.693 coverageOfBest<0.45 -0.0179 0.00442 otherQuantities<1.1 0.0211 -0.0029
fragment<1 precision<0.188 bm25Rank<0.0667 0.00491 -0.00682 position<0.37 0.0122 -0.000584 otherQuantities<1.39 otherNames<0.693 0.00309 -0.0111 position<0.0804 -0.00625 0.0257
otherNames<0.693 best<0.235 coverageOfBest<0.375 0.0364 0.00217 bigrams<0.04 -0.00559 0.0068 fragment<1 position<0.145 0.0152 -0.00148 coverageOfBest<0.2 0.000758 -0.0104
position<0.37 plainRank<0.0263 bm25<0.0753 0.0196 -0.00693 coverageRank<0.0769 -0.00738 0.00254 previousOfBest<0.425 length<3.09 -0.0092 0.00636 bm25Rank<0.0625 0.0206 -0.000444
bm25Rank<0.00704 nextOfBest<0.178 early<0.00302 -0.00182 -0.0188 length<1.1 0.00335 -0.00545 early<0.0103 length<1.1 0.0356 0.00653 early<0.0909 -0.00234 0.00632
share<0.00351 early<0.0323 next<0.0758 -0.0157 0.000485 early<0.0526 0.0203 -0.00619 bm25<0.0496 precision<0.188 0.00731 0.0362 early<0.0103 0.00793 -0.00145
precision<0.421 plain<0.145 sentences<4.43 0.00671 -0.00331 early<0.0103 0.0127 -0.0119 fragment<1 bigrams<0.0256 -0.00549 0.0239 sentences<5.83 -0.00691 0.025
coverage<0.0756 early<0.0233 plainRank<0.0127 0.00506 -0.0134 plainRank<0.0263 0.0284 0.00418 bigrams<0.0256 rarest<0.5 -0.0124 0.00177 fragment<1 0.00447 -0.00726
position<0.83 sentences<5.69 fragment<1 0.00207 -0.00422 best<0.315 0.0205 -0.0095 negated<0 fragment<1 0.0224 -0.00355 otherNames<1.39 -0.0215 -0.00141
early<0.0103 previousOfBest<0.238 sentences<5.69 0.00747 -0.00509 coverageOfBest<0.234 -0.000472 0.0263 early<0.0909 plain<0.145 -0.00108 -0.00915 sentences<4.43 0.00734 -0.00409
length<3.09 otherQuantities<1.39 previous<0.134 -0.00216 0.00664 nextOfBest<0.145 0.0272 -0.00586 otherQuantities<1.61 quantitiesOfKind<1 0.0147 -0.00305 position<0.18 0.0128 -0.0192
fragment<1 precision<0.421 bm25<0.15 0.00224 -0.0101 plainRank<0.0182 -0.00505 0.0177 sentences<4.43 quantitiesAgree<0.333 -0.00567 0.0102 previousOfBest<0.238 -0.0125 0.000493
coverageRank<0.00704 nextOfBest<0.402 previous<0.0999 -0.0195 0.0037 0.00495 bm25Rank<0.0185 sentences<5.46 0.0226 -0.00532 sentences<5.69 -0.00139 0.013
negated<0 best<0.166 -0.0173 metadata<1 0.0216 -0.00679 plain<0.145 best<0.437 0.00277 -0.0061 precision<0.5 -0.00943 0.0114
best<0.469 sentences<4.88 early<0.0233 -0.0136 0.00167 sentences<5.02 0.0171 0.00184 coverageOfBest<0.79 coverageOfBest<0.375 -0.00373 -0.0197 otherQuantities<0.693 0.0211 0.00306
plain<0.113 quantitiesOfKind<0.75 coverageRank<0.5 0.00161 -0.0151 precision<0.25 -0.000157 0.0234 precision<0.5 early<0.0909 -0.00922 0.00381 plain<0.19 -0.00579 0.013
fragment<1 otherQuantities<1.39 sentences<4.72 -0.0000908 0.00747 sentences<3.5 0.00514 -0.0129 quantitiesOfKind<0.75 otherNames<0.693 0.000299 -0.00986 bm25<0.101 0.0243 -0.0058
precision<0.188 bm25Rank<0.0667 otherQuantities<0.693 -0.0079 0.00522 coverageOfBest<0.118 0.00916 -0.0101 position<0.78 bm25Rank<0.111 0.0114 0.00015 coverageOfBest<0.79 -0.016 0.00757
position<0.216 early<0.0164 next<0.0758 -0.0163 -0.000756 fragment<1 0.0102 0.00155 previous<0.134 next<0.197 -0.00481 0.00893 best<0.384 0.0134 -0.00666
plainRank<0.0127 bm25Rank<0.00704 next<0.0353 -0.0157 0.00312 names<0.607 0.021 -0.00535 early<0.0909 previous<0.0999 -0.00412 0.00518 previous<0.0999 0.00792 -0.00612
previousOfBest<0.145 names<0.0368 plainRank<0.0127 0.00273 -0.0104 share<0.0527 -0.00139 0.00404 names<0.279 quantitiesAgree<0.333 0.00259 0.0176 previousOfBest<0.183 0.0105 -0.00571
sentences<4.19 precision<0.16 coverageOfBest<0.234 0.000623 -0.0186 names<0.279 0.00617 -0.00567 best<0.235 position<0.5 0.0125 -0.00212 names<0.0368 -0.00789 0.00391
best<0.59 next<0.0239 bm25Rank<0.167 0.000487 -0.00619 bm25<0.0336 0.0144 0.00129 nextOfBest<0.145 otherQuantities<1.61 -0.0167 0.00614 share<0.0527 -0.00795 0.00945
rarest<0.5 best<0.59 coverage<0.0397 0.00523 -0.00211 metadata<1 -0.0159 0.00214 best<0.315 coverage<0.145 0.00704 -0.0115 precision<0.421 0.00637 0.0224
coverageOfBest<0.2 quantitiesOfKind<0.5 position<0.145 0.0107 -0.00749 sentences<5.83 0.0158 -0.00916 position<0.0484 plain<0.19 -0.0182 0.00632 bigrams<0.0256 -0.00365 0.00224
previousOfBest<0.425 early<0.0909 sentences<4.19 -0.00845 -0.000587 length<2.77 0.00172 0.0168 early<0.125 length<2.08 0.0209 0.00507 early<0.333 -0.0129 0.00145
position<0.37 fragment<1 names<0.0368 -0.00391 0.00817 names<0.0368 0.00455 -0.00691 quantitiesOfKind<0.5 names<0.193 -0.0039 -0.0154 plainRank<0.0909 0.00646 -0.00567
precision<0.16 bm25<0.0419 length<2.77 -0.00352 0.0132 names<0.279 -0.0121 -0.00122 bm25<0.0571 early<0.027 -0.000196 0.0224 plainRank<0.111 0.00494 -0.00196
otherQuantities<0.693 share<0.0118 precision<0.25 -0.00476 -0.0214 coverageOfBest<0.234 -0.0104 0.00268 coverageOfBest<0.2 share<0.0285 0.00628 0.0288 bigrams<0.04 -0.00608 0.00471
coverage<0.0485 plainRank<0.111 length<1.61 -0.00506 0.00691 sentences<3.5 -0.00809 0.028 coverageRank<0.0909 plainRank<0.0082 0.00974 -0.0097 precision<0.0909 -0.0112 0.0014
precision<0.421 early<0.0909 best<0.437 -0.000881 -0.0113 length<2.64 -0.00231 0.0159 sentences<4.09 coverage<0.254 -0.0128 0.00632 bm25Rank<0.037 -0.00951 0.0123
precision<0.188 sentences<3.74 position<0.111 0.0055 -0.0188 kindClash<1 -0.00215 0.0118 names<0.279 kindClash<1 0.0121 -0.0131 precision<0.25 0.0154 -0.00577
bm25Rank<0.00503 kindClash<1 -0.0218 0.00189 sentences<4.88 next<0.197 -0.00157 0.00763 otherNames<2.08 0.00322 0.0187
quantitiesAgree<0.333 quantitiesOfKind<0.75 best<0.181 -0.0101 0.0021 plain<0.0412 -0.00237 -0.0216 quantitiesOfKind<0.75 best<0.437 0.00192 -0.0112 bm25<0.15 0.0231 0.00151
next<0.0239 fragment<1 sentences<4.19 -0.00902 0.00526 sentences<4.43 0.0000705 -0.0114 plain<0.275 sentences<4.88 0.00228 0.0097 precision<0.188 -0.0217 0.000439
rarest<0.5 bm25Rank<0.05 bm25Rank<0.00704 -0.0106 0.00764 precision<0.133 -0.0137 0.00038 length<2.77 next<0.0239 -0.00967 0.00918 previousOfBest<0.238 0.0212 -0.00303
early<0.0233 early<0.0103 rarest<0.5 -0.00241 0.0175 previousOfBest<0.425 -0.0131 0.00243 bm25OfBest<0.613 plain<0.0587 0.00995 0.000533 plain<0.275 -0.00681 0.00746
previousOfBest<0.238 names<0.138 fragment<1 -0.00935 -0.00135 bm25Rank<0.0769 0.0141 -0.00111 names<0.0885 otherNames<1.39 0.0147 -0.00447 best<0.414 0.00562 -0.00816
previousOfBest<0.145 coverageRank<0.0526 coverage<0.0153 -0.0133 -0.00342 plain<0.113 0.00536 -0.00382 coverage<0.254 otherNames<0.693 0.0163 0.0019 precision<0.421 -0.021 0.00874
share<0.0817 previous<0.0621 length<2.89 -0.000971 0.0105 previous<0.134 -0.00941 0.00163 plainOfBest<0.888 plainRank<0.0667 0.0137 -0.00459 bigrams<0.0556 0.00155 0.0189
otherQuantities<1.39 early<0.0103 nextOfBest<0.178 -0.000279 0.0167 position<0.636 -0.000155 -0.0134 quantitiesAgree<0.333 length<2.64 0.00982 -0.015 coverageOfBest<0.375 0.028 0.00376
fragment<1 position<0.0804 best<0.364 0.00627 0.0286 best<0.469 0.00136 -0.00807 bm25OfBest<0.359 quantitiesOfKind<0.75 -0.00408 0.0212 share<0.0285 -0.0184 -0.00465
length<2.77 share<0.0094 previousOfBest<0.637 -0.00907 0.00799 bm25<0.121 0.00806 -0.00384 bm25<0.0419 bm25Rank<0.00704 -0.0073 0.0251 previousOfBest<0.0748 0.00794 -0.00434
early<0.0103 length<1.39 coverageRank<0.00704 -0.00229 0.03 coverageRank<0.0244 -0.0113 0.00807 early<0.0233 sentences<4.93 -0.0125 0.00309 sentences<5.02 0.00371 -0.00855
coverage<0.0485 plainRank<0.111 best<0.437 0.00722 -0.00865 bm25OfBest<0.31 0.0296 -0.0000951 best<0.306 bm25<0.0753 -0.0103 -0.00113 best<0.59 0.00357 -0.00798
bm25<0.121 otherNames<2.3 precision<0.188 -0.000868 0.006 quantitiesOfKind<1 0.02 -0.0125 precision<0.421 plain<0.145 0.000929 -0.011 bm25OfBest<0.613 0.0151 -0.00219
share<0.0222 coverageRank<0.25 plainRank<0.0103 0.00386 -0.00855 plain<0.0412 0.0187 0.000184 plainRank<0.111 coverage<0.118 0.02 -0.000112 fragment<1 0.000817 -0.0086
share<0.00735 sentences<5.83 otherQuantities<1.1 -0.00489 0.0149 position<0.0484 -0.000642 -0.0216 sentences<5.46 bm25<0.15 0.00436 -0.00446 otherQuantities<1.1 0.0203 -0.00755
plainRank<0.0127 quantitiesOfKind<0.5 otherNames<0.693 -0.0127 0.00953 sentences<6 0.0329 -0.00643 share<0.0222 plainRank<0.125 -0.00546 0.0105 coverageOfBest<0.375 0.0127 0.000487
best<0.59 fragment<1 precision<0.421 0.00238 0.0135 length<2.4 0.000545 -0.0137 early<0.125 bm25OfBest<0.613 -0.0171 0.00157 plain<0.0412 0.0106 -0.00672
coverageOfBest<0.118 names<0.138 plainRank<0.00649 -0.0151 0.00504 length<2.2 -0.00167 0.0393 share<0.0817 plain<0.275 -0.0016 -0.0156 coverageOfBest<0.79 -0.00113 0.0111
coverageOfBest<0.118 previous<0.203 length<2.77 -0.00284 0.0165 length<2.2 0.0395 -0.00527 previous<0.203 previous<0.134 -0.00221 0.0123 sentences<3.5 0.00934 -0.0133
names<0.279 precision<0.25 early<0.0233 -0.0109 0.0037 position<0.29 0.00164 0.0159 coverageOfBest<0.79 plainOfBest<0.39 -0.00194 -0.0157 sentences<4.09 -0.00257 0.00984
position<0.37 coverageOfBest<0.2 length<2.2 -0.00304 0.0168 precision<0.188 -0.00913 0.00341 quantitiesOfKind<0.5 previous<0.0999 -0.0126 0.00072 sentences<6 0.00367 -0.0157
names<0.5 names<0.138 previousOfBest<0.637 -0.00363 0.0128 position<0.329 0.00175 0.0114 kindClash<1 fragment<1 -0.00138 -0.0136 position<0.18 0.0194 -0.000486
length<3.09 length<2.56 bigrams<0.0256 -0.00204 0.00741 rarest<0.5 -0.00509 0.00501 previousOfBest<0.238 bm25<0.0753 0.0235 0.00117 bm25OfBest<0.613 -0.00899 0.00522
precision<0.5 length<2.89 previousOfBest<0.238 -0.0043 0.00358 rarest<0.5 0.000633 0.0162 fragment<1 length<1.39 0.00428 0.0221 names<0.5 0.00575 -0.0122
coverageOfBest<0.375 share<0.0377 bm25<0.0419 0.00673 -0.00392 best<0.736 0.0182 -0.00898 fragment<1 position<0.216 0.00817 -0.00234 share<0.0817 -0.0152 -0.00281
next<0.197 early<0.0233 early<0.0137 -0.00122 -0.0111 plainRank<0.0323 0.0103 -0.00181 position<0.253 coverage<0.0397 0.0107 -0.00842 early<0.0526 0.0217 -0.00447
next<0.197 best<0.59 otherQuantities<0.693 -0.00401 0.00233 next<0.0473 -0.0165 -0.00149 bm25<0.206 previous<0.0479 0.0177 0.00363 previous<0.134 -0.0118 -0.00135
coverage<0.0485 coverageRank<0.00503 sentences<6.35 -0.0146 0.000541 sentences<3.5 -0.00721 0.00974 share<0.0094 coverageOfBest<0.118 0.0000472 -0.0164 bm25Rank<0.0769 0.00743 -0.00128
position<0.83 plainRank<0.0127 nextOfBest<0.145 -0.000155 0.0205 nextOfBest<0.301 0.00189 -0.00369 negated<0 best<0.219 -0.00346 0.0162 coverageOfBest<0.45 -0.0208 0.000766
early<0.0909 otherQuantities<1.1 share<0.0176 -0.00474 0.00281 plain<0.0925 0.00161 -0.0216 plainRank<0.125 bigrams<0.0256 0.00561 -0.0155 sentences<4.51 0.0172 -0.00353
nextOfBest<0.0718 length<1.95 length<0.693 0.00657 -0.0089 otherNames<0.693 0.0073 -0.00363 length<2.94 length<2.56 0.00295 -0.00717 plain<0.275 0.00814 -0.0067
length<3.09 bm25OfBest<0.613 quantitiesOfKind<0.75 -0.00121 0.0103 precision<0.421 -0.00843 -0.00012 precision<0.188 bm25Rank<0.0667 0.0121 -0.0113 share<0.0377 0.00148 0.017
sentences<4.93 sentences<3.89 quantitiesAgree<0.333 -0.00263 0.0107 previous<0.0479 0.001 -0.00626 quantitiesOfKind<0.75 plain<0.0587 0.00221 0.011 quantitiesAgree<0.333 -0.0174 0.0116
early<0.0103 share<0.0377 coverage<0.0877 0.0024 -0.0126 position<0.73 0.00457 0.0327 early<0.0182 plainRank<0.5 -0.0128 0.00581 plainRank<0.0263 0.0109 -0.00106
otherNames<0.693 bigrams<0.0256 otherQuantities<0.693 -0.00908 0.00904 names<0.607 0.0173 -0.00539 names<0.138 previousOfBest<0.637 -0.00747 0.00428 quantitiesAgree<0.333 0.00693 -0.00395
otherNames<0.693 early<0.0233 precision<0.333 -0.00922 0.00455 plain<0.145 0.0124 -0.00116 fragment<1 precision<0.111 -0.00361 0.00441 metadata<1 -0.0114 -0.000647
fragment<1 negated<0 best<0.181 -0.0043 0.0225 position<0.0804 0.0177 0.00144 position<0.683 bm25Rank<0.167 0.00397 -0.00839 sentences<6.35 -0.0197 0.0136
best<0.59 coverageRank<0.0244 quantitiesOfKind<0.5 -0.0138 0.00396 sentences<5.69 0.000234 0.0119 position<0.145 sentences<4.43 0.012 -0.0111 coverageOfBest<0.79 -0.0168 0.00776
negated<0 coverageOfBest<0.375 fragment<1 0.0276 -0.00268 bm25Rank<0.167 -0.0116 0.00243 best<0.166 coverageOfBest<0.567 0.0132 -0.00662 plainOfBest<0.39 -0.00456 0.000981
rarest<0.5 coverage<0.179 previousOfBest<0.183 -0.00102 0.0057 bm25Rank<0.0909 0.0134 -0.00692 nextOfBest<0.402 bigrams<0.0556 0.00252 0.0149 fragment<1 -0.0108 0.00433
share<0.00735 next<0.197 coverageRank<0.00909 0.00623 -0.00954 coverage<0.0397 0.0154 -0.00598 coverageRank<0.0323 0.0247 previous<0.203 0.00291 -0.00662
share<0.0377 position<0.683 sentences<4.19 -0.00455 0.00247 sentences<5.02 -0.0202 -0.0034 bm25OfBest<0.359 next<0.0239 0.00104 0.0263 sentences<5.38 -0.000717 0.0147
share<0.0817 sentences<3.5 best<0.306 -0.0214 -0.000201 coverageOfBest<0.118 0.00407 -0.00271 previous<0.024 best<0.349 -0.00554 0.00598 length<3.26 0.0133 -0.00537
length<2.56 bm25OfBest<0.613 bm25OfBest<0.499 0.0024 0.0143 names<0.279 0.00523 -0.00911 coverageOfBest<0.79 coverage<0.254 -0.00348 -0.0241 bm25<0.206 -0.00163 0.0139
plainRank<0.0127 coverage<0.0877 coverageRank<0.00704 -0.0095 0.0269 precision<0.222 0.00226 -0.0176 share<0.0222 best<0.273 0.000782 -0.0114 best<0.315 -0.00445 0.00552
previous<0.0621 length<2.77 previous<0.024 -0.002 0.00991 coverageOfBest<0.118 0.0259 0.00529 previous<0.0999 length<2.08 0.0041 -0.0162 metadata<1 0.00433 -0.0131
bm25Rank<0.00704 -0.015 bm25Rank<0.00909 next<0.0239 0.0259 -0.00537 best<0.306 -0.00294 0.00152
early<0.0909 previous<0.134 next<0.197 -0.0049 0.0115 length<1.95 0.0235 0.000129 best<0.414 early<0.125 0.01 -0.00529 previous<0.0621 0.0217 0.00347
early<0.0909 next<0.197 early<0.0714 -0.00132 -0.0134 bm25OfBest<0.31 0.0192 -0.000597 coverageOfBest<0.32 otherQuantities<0.693 0.000972 0.018 coverageRank<0.111 -0.0128 0.0018
bm25<0.101 plainRank<0.0263 early<0.0233 -0.00426 0.0222 sentences<5.02 0.00128 -0.0112 sentences<3.89 best<0.306 -0.0182 -0.00288 best<0.273 0.00531 -0.00553
early<0.0103 length<1.39 share<0.00513 0.00175 0.0293 share<0.0377 -0.007 0.0105 length<1.1 plainRank<0.0082 0.00506 -0.0176 coverageOfBest<0.375 0.000544 -0.0044
next<0.197 sentences<3.5 coverage<0.0877 -0.0199 0.000925 early<0.0323 -0.00315 0.00163 early<0.0204 coverage<0.254 0.028 -0.00346 bigrams<0.0256 -0.00619 0.00867
bm25OfBest<0.425 nextOfBest<0.178 quantitiesOfKind<0.5 -0.007 0.00506 quantitiesOfKind<1 0.0112 -0.00749 bigrams<0.0256 quantitiesOfKind<0.5 -0.00405 -0.0146 coverageOfBest<0.375 0.018 0.000285
position<0.83 plainRank<0.0082 nextOfBest<0.145 -0.000687 0.0221 sentences<4.43 0.00296 -0.00245 negated<0 quantitiesAgree<0.333 -0.00382 0.0152 plainRank<0.0263 -0.0198 -0.00575
early<0.0103 plainOfBest<0.39 coverage<0.0877 0.00782 -0.00484 otherQuantities<1.39 0.0195 -0.00362 length<1.1 bm25OfBest<0.824 -0.0164 -0.000698 plainRank<0.0909 0.00281 -0.0036
position<0.885 position<0.589 precision<0.5 -0.00396 0.00357 early<0.0103 0.0129 -0.00185 plainOfBest<0.32 pronoun<1 -0.0231 0.000346 bm25Rank<0.167 0.0143 -0.0117
position<0.83 fragment<1 otherQuantities<1.1 0.00409 -0.0077 coverageOfBest<0.567 0.0011 -0.0124 negated<0 fragment<1 0.0206 -0.00262 otherQuantities<1.1 -0.0205 -0.000512
position<0.83 plainRank<0.0082 next<0.0353 -0.00339 0.0294 precision<0.16 -0.0013 0.00391 quantitiesAgree<0.333 next<0.0956 -0.0226 0.00504 sentences<5.11 -0.00524 0.0123
fragment<1 precision<0.16 otherNames<2.3 -0.00448 0.00966 bm25<0.15 0.011 -0.000798 sentences<4.43 best<0.414 -0.00363 0.0201 early<0.0118 -0.00092 -0.0136
best<0.235 sentences<3.5 early<0.167 -0.0144 0.00544 early<0.0164 -0.000156 0.0102 sentences<4.09 best<0.273 -0.00915 0.00584 names<0.138 -0.00826 0.000648
bm25<0.0496 best<0.437 position<0.78 0.00927 -0.0114 length<2.64 -0.0165 0.0125 share<0.0285 bm25Rank<0.5 -0.00865 0.0089 plainRank<0.111 0.00717 -0.00227
length<2.77 otherQuantities<1.61 otherNames<0.693 0.000838 -0.00588 bm25OfBest<0.31 0.0185 -0.00143 previous<0.0479 bm25Rank<0.0417 0.0174 0.00429 otherQuantities<1.1 0.00279 -0.0166
previous<0.0999 previous<0.0782 sentences<3.74 -0.00742 0.000784 early<0.0714 -0.0192 0.00395 names<0.0885 bm25OfBest<0.425 0.0194 -0.00173 previous<0.203 0.00263 -0.0084
precision<0.421 plain<0.145 next<0.0601 0.00233 -0.00425 next<0.197 -0.00973 0.00591 fragment<1 coverageRank<0.0909 -0.00342 0.0171 plain<0.0742 0.00802 -0.0111
share<0.0817 previous<0.0479 sentences<4.51 0.00525 -0.00277 length<1.61 0.00466 -0.00754 names<0.607 best<0.495 0.0124 0.00000961 precision<0.421 -0.0141 0.00908
early<0.0909 best<0.254 early<0.0714 0.00823 -0.0164 bm25<0.101 -0.00776 0.00121 bm25OfBest<0.425 otherQuantities<0.693 0.00333 0.0187 plainOfBest<0.888 -0.00576 0.0103
share<0.000844 next<0.0473 best<0.273 -0.00102 -0.0178 previous<0.0621 0.0142 -0.00878 bm25Rank<0.111 early<0.0909 0.00126 0.0195 share<0.0817 -0.00533 0.00588
previous<0.134 plainOfBest<0.193 previous<0.024 0.000305 0.00761 names<0.607 -0.00341 0.00912 plainOfBest<0.39 otherNames<0.693 0.00888 -0.00837 bm25OfBest<0.359 0.0305 0.0078
early<0.0103 coverageRank<0.00704 coverageRank<0.00324 0.00221 -0.0117 precision<0.133 0.0185 0.00174 precision<0.5 best<0.437 -0.00172 -0.00876 best<0.349 -0.00593 0.0162
precision<0.5 plain<0.275 length<2.08 -0.00511 0.00228 bm25OfBest<0.824 -0.02 0.00575 coverageOfBest<0.234 bm25OfBest<0.202 0.00637 -0.0128 bm25OfBest<0.613 0.0302 0.00178
early<0.0103 otherQuantities<1.1 position<0.83 0.0136 -0.00233 position<0.885 -0.0127 0.00261 position<0.636 position<0.589 -0.00125 0.014 otherQuantities<1.39 -0.0168 0.00941
share<0.0094 coverageOfBest<0.118 names<0.138 -0.00438 0.0163 bm25<0.0336 0.00164 -0.0184 bm25Rank<0.0556 plainRank<0.25 0.0186 -0.0139 otherQuantities<1.1 0.0023 -0.00615
coverage<0.0756 plain<0.0412 bm25<0.0336 0.000196 0.0161 coverageRank<0.0244 0.01 -0.00502 share<0.0285 plain<0.0412 -0.0152 -0.000349 previousOfBest<0.0748 0.00602 -0.00129
early<0.0103 bm25OfBest<0.499 previousOfBest<0.637 -0.00241 0.0168 bm25<0.206 0.0193 -0.00118 early<0.0909 position<0.0484 0.0111 -0.00337 otherNames<1.61 -0.000439 0.0136
fragment<1 sentences<5.83 early<0.00592 0.0174 0.00162 early<0.027 -0.0164 0.0102 plainRank<0.0127 nextOfBest<0.145 -0.00717 0.0227 sentences<4.37 -0.0000342 -0.00944
negated<0 position<0.145 best<0.495 -0.013 0.00165 best<0.181 -0.00624 0.0225 position<0.83 bigrams<0.0256 -0.00155 0.00351 length<2.64 -0.0182 0.00664
bm25<0.15 pronoun<1 sentences<4.19 -0.000622 0.00636 sentences<4.37 0.00429 -0.0136 precision<0.333 sentences<3.74 0.00375 -0.0113 fragment<1 0.00961 -0.00369
nextOfBest<0.632 early<0.0204 precision<0.421 -0.0105 0.00539 sentences<5.69 -0.0000668 0.0154 early<0.0204 sentences<5.22 0.0293 -0.0027 early<0.167 -0.00283 0.0166
share<0.0176 best<0.2 next<0.0601 0.00754 -0.0111 next<0.0473 -0.0106 0.000656 bm25Rank<0.111 plainOfBest<0.888 0.0148 -0.0106 bigrams<0.0256 -0.00415 0.00225`),
  },
  supported: readForest(`-0.0987
missingNamesAnywhere<0.693 quantitiesClash<1 tail<0.179 -0.00241 0.0294 missingNames<1.1 -0.0335 0.0036 tail<1 missingNamesAnywhere<1.1 -0.0322 -0.0596 plain<1 -0.00717 0.0279
coverage<0.423 secondChance<0.303 quantitiesClash<1 -0.0016 -0.0333 chance<0.123 -0.00668 -0.0371 quantitiesClash<1 kindClash<1 0.0282 -0.0124 chance<0.279 -0.00247 -0.0358
coverageAnywhere<0.591 sentences<3.33 tail<0.179 -0.0211 0.0083 trigrams<0.118 -0.0583 -0.00735 quantitiesClash<1 missingNames<0.693 0.0329 0.00738 missingNames<1.39 -0.0286 -0.00138
missingAnywhere<1.1 tail<0.553 missingPlain<0.693 -0.0331 0.00351 quantitiesClash<1 0.0344 -0.0223 rarestMissing<3.94 length<2.94 -0.0221 0.00924 trigrams<0.2 -0.0517 0.008
quantitiesClash<1 tail<0.179 names<0.25 -0.0263 -0.0057 names<0.805 0.00232 0.027 rarestMissing<2.7 tail<0.179 0.0155 -0.0225 -0.0396
missingNamesAnywhere<0.693 tail<0.179 coverageAnywhere<0.646 -0.0162 0.00772 quantitiesUnsaid<1 0.0224 -0.00888 tail<1 missingAnywhere<1.1 -0.0238 -0.0483 length<2.4 0.0189 -0.0117
missingAnywhere<1.1 quantitiesClash<1 coverage<0.664 0.0087 0.0333 comparative<1 -0.0304 0.00489 missingNamesAnywhere<0.693 kindSame<2 -0.0141 0.0152 secondChance<0.169 -0.0148 -0.0498
missingNames<0.693 plain<0.469 otherNames<2.08 -0.00484 0.0138 quantitiesClash<1 0.0391 -0.0194 tail<0.179 quantitiesAgree<1 -0.0252 0.00149 chance<0.581 0.00284 -0.0271
missingAnywhere<1.1 tail<0.131 missingNames<0.693 0.00963 -0.0163 chances<1.12 0.0287 0.00841 sentences<3.33 tail<0.179 -0.0154 0.00666 chances<3.63 -0.0477 -0.000475
quantitiesClash<1 missingNames<0.693 kindClash<1 0.0211 -0.0247 rarestMissing<3.94 -0.0000291 -0.0313 rarestMissing<2.7 missingPlain<1.1 -0.0135 0.0111 coverageOfFirst<0.055 -0.00276 -0.0355
missingNamesAnywhere<0.693 tail<0.553 quantitiesAgree<1 -0.00488 0.0201 superlative<1 0.024 -0.00145 tail<1 claimNegated<1 -0.0341 -0.0021 missingPlain<0.693 0.0181 -0.000872
missingNamesAnywhere<0.693 coverageOfFirst<0.725 plainAnywhere<0.191 -0.0232 0.00626 chance<0.257 -0.00381 0.0411 sentences<2.4 order<0.25 0.0143 -0.0121 trigrams<0.2 -0.0463 -0.00834
coverageAnywhere<0.568 secondChance<0.303 tail<0.401 -0.0138 0.012 missingPlain<2.2 -0.0486 -0.016 names<1 secondChance<0.266 0.0102 -0.0152 yearClash<1 0.0202 -0.0183
missingNamesAnywhere<0.693 quantitiesClash<1 kindClash<1 0.0149 -0.0164 kindSame<1 -0.00669 -0.0295 rarestMissing<3.83 coverageAnywhere<0.62 -0.0125 0.017 chances<1.45 -0.0182 -0.0504
coverageAnywhere<0.591 rarestMissing<3.94 tail<0.179 -0.0139 0.00859 trigrams<0.118 -0.0516 -0.00704 yearClash<1 negationDiffers<1 0.0155 -0.00661 bigrams<0.0476 0.00419 -0.026
missingAnywhere<1.1 tail<0.672 plain<0.865 0.00377 -0.0292 chances<1.07 0.0345 0.00605 chances<1.3 chances<0.738 -0.0274 0.00841 bigrams<0.35 -0.0295 0.00443
missingNamesAnywhere<0.693 plainAnywhere<0.191 coverageOfFirst<0.252 -0.0246 -0.00854 coverageOfFirst<0.725 0.00655 0.0301 rarestMissing<3.83 missingNamesAnywhere<1.1 0.0012 -0.0224 claimNegated<1 -0.0442 -0.00788
missingNamesAnywhere<0.693 tail<0.179 quantitiesAgree<1 -0.0104 0.0193 negationDiffers<1 0.0173 -0.00333 rarestMissing<3.87 tail<0.463 -0.0208 0.0148 -0.0493
quantitiesClash<1 coverageAnywhere<0.591 rarestMissing<5.1 -0.00437 -0.0415 bigrams<0.174 0.00415 0.0203 coverageAnywhere<0.708 plainAnywhere<0.314 -0.00763 -0.0393 chances<1.45 -0.00248 -0.0256
missingNamesAnywhere<0.693 rarestMissing<5.38 plainAnywhere<0.191 -0.0122 0.00758 coverage<0.519 -0.03 0.0107 chances<1.45 length<2.2 -0.026 0.00724 coverageOfFirst<0.055 -0.0119 -0.0464
missingAnywhere<1.1 tail<0.672 plain<1 0.0034 -0.0325 citedLength<4.17 0.0241 -0.00749 sentences<3.33 tail<0.179 -0.0122 0.00555 citedLength<3.97 -0.0394 -0.0109
missingAnywhere<1.1 quantitiesAgree<1 tail<0.264 -0.00944 0.00727 cited<3 0.0259 -0.00392 bigrams<0.111 quantitiesUnsaid<1 -0.0146 -0.0345 tail<0.22 -0.0166 0.00282
quantitiesClash<1 tail<0.179 chances<0.738 -0.0267 -0.00484 rarestMissing<5.1 0.015 -0.0144 bigrams<0.0667 chances<1.17 0.00918 -0.0194 otherNames<0.693 -0.00307 -0.0324
missingNamesAnywhere<0.693 quantitiesClash<1 quantitiesAgree<1 0.00602 0.0268 tail<0.131 -0.00144 -0.0248 chances<1.45 coverageAnywhere<0.434 -0.0187 0.0105 claimNegated<1 -0.0425 -0.000665
missingNamesAnywhere<0.693 coverageOfFirst<0.725 quantitiesAgree<1 -0.00247 0.0151 citedLength<3.53 0.0368 -0.00164 rarestMissing<3.83 order<0.176 0.0197 -0.00854 coverageOfFirst<0.055 -0.00523 -0.0388
rarestMissing<5.38 missingNamesAnywhere<0.693 negationDiffers<1 0.0089 -0.00949 rarestMissing<3.83 -0.00255 -0.0242 trigrams<0.2 coverage<0.47 -0.043 -0.00843 0.00359
missingNamesAnywhere<0.693 coverage<0.817 citedLength<3.61 -0.00384 0.00727 citedLength<3.66 0.0382 0.000891 secondChance<0.253 secondChance<0.226 -0.00899 0.019 coverageOfFirst<0.412 -0.0413 -0.00524
quantitiesClash<1 coverageAnywhere<0.568 secondChance<0.303 -0.00559 -0.0329 negationDiffers<1 0.0141 -0.0105 missingNames<1.39 secondChance<0.662 -0.0289 -0.00154 missingNamesAnywhere<0.693 0.0108 -0.0102
missingAnywhere<1.1 quantitiesClash<1 coverageOfFirst<0.725 0.00604 0.0283 secondChance<0.522 -0.0238 0.0113 rarestMissing<3.94 missingPlain<1.39 -0.0248 0.0088 chances<3.63 -0.0366 -0.0012
rarestMissing<3.94 tail<0.179 quantitiesAgree<1 -0.0114 0.0203 negationDiffers<1 0.0145 -0.00803 trigrams<0.2 secondChance<0.662 -0.0303 -0.00224 secondChance<0.522 -0.000804 0.0274
quantitiesClash<1 kindClash<1 tail<0.264 -0.00208 0.0135 length<2.64 -0.0332 -0.00455 chances<1.52 chances<1.34 -0.0188 0.0143 missingNames<1.61 -0.0336 -0.00348
missingNamesAnywhere<0.693 quantitiesClash<1 kindClash<1 0.00834 -0.0161 missingNames<1.1 -0.0259 0.0116 chances<1.45 tail<0.463 -0.0156 0.0179 length<3 -0.0194 -0.0456
missingNamesAnywhere<0.693 quantitiesAgree<1 tail<0.179 -0.00733 0.00623 otherNames<2.48 0.0233 -0.00348 chances<1.45 order<0.25 0.0163 -0.00959 plain<0.651 -0.0384 -0.00243
plainAnywhere<0.191 sentences<2.4 sentences<2.2 -0.0181 0.00748 chance<0.0907 -0.00275 -0.0373 sentences<4.58 quantitiesAgree<1 0.00109 0.0168 coverageOfFirst<0.517 -0.0267 0.017
quantitiesClash<1 tail<0.179 missingNamesAnywhere<0.693 -0.00266 -0.022 kindClash<1 0.0117 -0.0184 rarestMissing<2.7 citedLength<3.47 0.0138 -0.0155 plainAnywhere<0.314 -0.00552 -0.0277
sentences<4.58 kindClash<1 quantitiesClash<1 0.00625 -0.0155 coverageAnywhere<0.434 -0.0351 -0.00785 secondChance<0.522 secondChance<0.134 -0.00144 -0.0388 coverageAnywhere<0.708 -0.018 0.00988
rarestMissing<5.38 coverageAnywhere<0.434 tail<0.463 -0.0154 0.0218 negationDiffers<1 0.00948 -0.00919 secondChance<0.522 secondChance<0.118 0.000594 -0.0408 coverageAnywhere<0.62 -0.0201 0.0137
quantitiesClash<1 names<0.358 order<0.292 -0.00254 -0.0184 bigrams<0.0833 -0.00824 0.0106 coverageOfFirst<0.055 0.00306 plainAnywhere<0.261 -0.00151 -0.0244
missingNamesAnywhere<0.693 negationDiffers<1 yearClash<1 0.00983 -0.0219 coverageOfFirst<0.597 -0.00265 -0.0298 rarestMissing<3.83 coverageAnywhere<0.62 -0.00882 0.0174 coverageOfFirst<0.055 -0.00117 -0.0318
rarestMissing<5.38 length<2.2 chances<1.12 0.00106 -0.0207 chances<1.45 0.0103 -0.00333 chances<3.63 secondChance<0.134 0.00513 -0.0357 missingNames<1.39 0.0162 -0.0138
missingNamesAnywhere<0.693 plainAnywhere<0.191 chances<1.17 -0.00277 -0.0295 quantitiesUnsaid<1 0.00989 -0.00621 chances<1.62 missingPlain<1.39 -0.00967 0.0173 length<3 -0.0119 -0.0395
quantitiesClash<1 negationDiffers<1 coverage<0.255 -0.00221 0.0101 secondChance<0.216 -0.0192 0.00391 secondChance<0.662 plainAnywhere<0.314 0.0014 -0.0264 0.00431
sentences<4.58 quantitiesClash<1 tail<0.264 -0.00327 0.0103 tail<0.264 -0.000778 -0.025 secondChance<0.522 secondChance<0.134 -0.00138 -0.038 sentences<5.08 -0.00521 0.0145
coverageAnywhere<0.203 kindSame<1 -0.03 -0.00446 rarestMissing<5.38 kindClash<1 0.00516 -0.0138 coverage<0.519 -0.0273 0.0063
missingNamesAnywhere<0.693 coverageOfFirst<0.725 length<2.2 -0.0122 0.00434 citedLength<3.85 0.0281 -0.0106 chances<1.45 tail<0.463 -0.0131 0.0164 secondChance<0.662 -0.0363 -0.0000142
quantitiesClash<1 tail<0.179 chances<0.738 -0.0268 -0.00172 bigrams<0.429 0.00471 0.0214 coverageAnywhere<0.708 negationDiffers<1 -0.0257 -0.00288 tail<0.264 0.0108 -0.0167
kindClash<1 rarestMissing<3.87 quantitiesAgree<1 0.00363 0.0179 coverageAnywhere<0.568 -0.0296 0.0013 chance<0.123 citedLength<3.18 -0.00441 0.0104 otherNames<0.693 0.000857 -0.0238
quantitiesClash<1 tail<0.179 secondChance<0.0915 -0.0296 -0.00243 coverageAnywhere<0.353 -0.00762 0.0091 chance<0.217 plainAnywhere<0.555 0.0109 -0.0138 missingAnywhere<0.693 0.00223 -0.0291
missingNamesAnywhere<0.693 kindClash<1 coverage<0.664 0.0011 0.0118 length<3.4 -0.0172 0.0176 length<3 kindSame<2 -0.00956 0.0149 superlative<1 -0.0336 -0.0067
chances<3.63 chances<2.56 length<2.2 -0.00733 0.00379 bigrams<0.35 -0.0299 0.000765 length<3.58 vague<1 0.0369 -0.00949 -0.00961
coverageAnywhere<0.203 chance<0.0907 -0.00152 -0.0301 coverageOfFirst<0.725 quantitiesUnsaid<1 0.00224 -0.0102 chance<0.257 -0.00243 0.0221
missingNamesAnywhere<1.1 quantitiesClash<1 negationDiffers<1 0.00514 -0.012 plain<0.243 -0.00419 -0.0204 -0.0318
quantitiesClash<1 missingNamesAnywhere<1.1 negationDiffers<1 0.00554 -0.00907 -0.0325 coverageAnywhere<0.708 -0.0273 coverageAnywhere<0.767 0.0081 -0.0144
missingNamesAnywhere<1.1 rarestMissing<5.38 chances<0.857 -0.00674 0.00482 chances<3.63 -0.0263 0.011 -0.0305
sentences<3.33 negationDiffers<1 claimNegated<1 0.00354 0.0344 tail<0.358 0.00463 -0.0222 trigrams<0.2 coverage<0.47 -0.0263 -0.00294 tail<0.306 -0.00372 0.0182
missingNamesAnywhere<1.1 kindClash<1 negationDiffers<1 0.00443 -0.00957 names<0.548 0.000508 -0.0276 -0.0309
missingNamesAnywhere<0.693 length<2.2 coverageOfFirst<0.597 -0.0162 0.0117 coverageAnywhere<0.203 -0.0201 0.00794 chances<1.45 length<2.2 -0.0178 0.00511 length<3 -0.0138 -0.0376
quantitiesUnsaid<1 length<2.2 coverageOfFirst<0.597 -0.0174 0.0112 chances<3.63 0.00317 0.0259 coverageAnywhere<0.733 missingPlain<1.95 -0.0297 -0.00145 secondChance<0.374 0.012 -0.0129
quantitiesClash<1 quantitiesAgree<1 tail<0.264 -0.00838 0.00439 chances<1.17 0.0265 0.00265 tail<0.131 chances<0.932 -0.0161 0.0121 vague<1 -0.0271 -0.000524
sentences<4.58 negationDiffers<1 tail<1 0.000337 0.0167 coverageOfFirst<0.597 -0.0043 -0.0307 coverageOfFirst<0.517 chances<3.63 -0.0355 0.00425 0.0188
coverageAnywhere<0.203 chance<0.123 missingPlain<1.39 -0.0126 0.00844 -0.0297 rarestMissing<5.1 negationDiffers<1 0.00334 -0.00993 secondChance<0.522 -0.0282 0.00804
missingNamesAnywhere<0.693 quantitiesClash<1 kindSame<2 0.00159 0.0167 kindSame<1 0.00529 -0.0227 length<3 citedLength<3.37 -0.0114 0.00354 chance<0.146 0.00341 -0.0355
missingNamesAnywhere<1.1 sentences<4.58 length<2.2 -0.00549 0.00534 coverage<0.519 -0.0204 0.00356 citedLength<2.83 -0.00402 -0.0321
kindClash<1 quantitiesUnsaid<1 chances<3.63 0.00355 0.0278 sentences<2.56 0.000851 -0.0195 length<2.56 -0.0337 missingAnywhere<0.693 0.0143 -0.0137
missingNamesAnywhere<1.1 length<2.2 coverageOfFirst<0.597 -0.0132 0.00998 chances<1.45 0.00716 -0.00263 citedLength<2.83 coverageOfFirst<0.11 -0.00711 0.00065 -0.0319
sentences<4.58 kindSame<2 chance<0.134 0.00766 -0.00388 bigrams<0.111 -0.012 0.019 secondChance<0.522 secondChance<0.134 0.00397 -0.0323 missingPlain<1.61 -0.00287 0.0118
kindClash<1 sentences<3.33 length<2.2 -0.00622 0.00722 coverageAnywhere<0.568 -0.0318 -0.0014 claimNegated<1 order<0.143 0.00789 -0.0272 0.0198
coverageAnywhere<0.708 quantitiesUnsaid<1 rarestMissing<3.3 -0.0162 0.000591 plainAnywhere<0.595 -0.0114 -0.0392 trigrams<0.0357 coverageOfFirst<0.382 0.00619 -0.0102 rarestMissing<2.7 0.0213 0.00353
kindClash<1 names<0.358 coverage<0.0247 0.0107 -0.00873 quantitiesClash<1 0.00801 -0.0162 order<0.103 0.0082 coverageOfFirst<0.252 -0.0268 -0.0105
missingNamesAnywhere<1.1 quantitiesClash<1 coverageOfFirst<0.725 -0.000144 0.0164 order<0.522 -0.00643 -0.0287 citedLength<2.48 0.000698 -0.0312
sentences<4.58 kindClash<1 quantitiesAgree<1 0.0000799 0.0101 claimNegated<1 -0.0165 0.0162 chances<3.63 secondChance<0.134 0.0106 -0.0321 otherNames<1.1 -0.00961 0.0145
quantitiesClash<1 plainAnywhere<0.191 sentences<2.4 -0.000997 -0.022 quantitiesUnsaid<2 0.00505 -0.0149 otherNames<1.39 rarestMissing<2.7 0.008 -0.0252 sentences<2.56 0.0121 -0.0204
rarestMissing<5.38 length<2.2 chances<1.12 0.00181 -0.0206 chances<0.992 0.0112 0.000334 coverage<0.519 chances<3.63 -0.0328 0.00546 0.00866
quantitiesClash<1 kindSame<2 missingAnywhere<1.1 0.00132 -0.0098 otherNames<2.2 0.0195 -0.0049 missingNames<1.1 kindSame<1 -0.00599 -0.0236 sentences<2.56 0.0105 -0.00936
coverageAnywhere<0.203 missingAnywhere<1.1 -0.00329 -0.0237 rarestMissing<5.38 quantitiesClash<1 0.0035 -0.0091 missingAnywhere<1.1 -0.00144 -0.0235
length<2.2 chances<1.12 tail<0.672 -0.0124 0.0146 coverage<0.0247 0.00292 -0.0238 chances<0.992 chances<0.857 0.00324 0.028 missingAnywhere<1.61 0.00204 -0.0183
coverageAnywhere<0.434 sentences<3.33 plainAnywhere<0.44 0.00212 -0.0296 -0.0353 chances<3.63 secondChance<0.266 0.00505 -0.00619 missingNames<1.39 0.0249 -0.00566
chances<3.63 rarestMissing<3.94 length<2.2 -0.00648 0.00259 plainAnywhere<0.44 -0.0345 -0.007 length<3.58 quantitiesUnsaid<2 0.0313 -0.00356 -0.0144
kindClash<1 quantitiesClash<1 quantitiesAgree<1 0.000861 0.0128 coverageAnywhere<0.708 -0.0162 -0.00187 length<2.64 chance<0.236 -0.00804 -0.0311 plainAnywhere<0.481 -0.0149 0.0101
quantitiesUnsaid<1 plainAnywhere<0.191 citedNegated<1 -0.0172 0.0113 quantitiesClash<1 0.00459 -0.008 coverageOfFirst<0.597 missingPlain<1.95 -0.0184 -0.00227 0.00837
tail<0.179 sentences<2.2 rarestMissing<3.3 -0.0307 0.00948 otherNames<1.95 -0.00686 0.0048 quantitiesClash<1 quantitiesUnsaid<1 0.00792 -0.00938 chance<0.123 0.0116 -0.0172
coverageAnywhere<0.203 -0.0227 kindClash<1 negationDiffers<1 0.00459 -0.00656 claimNegated<1 -0.0164 0.0167
coverageAnywhere<0.203 chances<0.992 chances<0.738 -0.0181 0.0147 -0.0291 sentences<4.58 order<0.273 0.00952 -0.00139 chances<3.63 -0.0224 0.00871
missingNamesAnywhere<1.1 coverageOfFirst<0.725 order<0.5 0.0022 -0.00975 citedLength<3.61 0.0239 -0.0193 citedLength<2.83 0.0000273 -0.0303
quantitiesAgree<1 secondChance<0.266 chances<0.857 -0.00838 0.00437 claimNegated<1 -0.0116 0.0118 order<0.333 missingNames<0.693 0.0092 -0.00823 plain<0.651 0.0223 0.00388
quantitiesUnsaid<1 length<2.2 sentences<2.4 0.00208 -0.0222 chances<2.56 0.00563 -0.00854 length<3.18 chances<1.17 -0.00465 -0.0238 trigrams<0.2 -0.00537 0.0255
order<0.5 quantitiesUnsaid<1 kindSame<2 0.00317 0.0171 rarestMissing<3.62 0.0176 -0.0143 tail<1 chance<0.159 0.00851 -0.0223 order<0.714 -0.00602 0.0212
coverageAnywhere<0.677 order<0.364 chances<0.992 0.017 -0.0075 tail<0.401 -0.0224 0.00191 kindSame<1 coverageAnywhere<1 0.00487 -0.0103 secondChance<0.282 0.0151 -0.00144
missingNamesAnywhere<0.693 chances<3.63 chances<2.56 0.00207 -0.0144 comparative<1 0.0288 -0.0023 chances<1.45 missingPlain<1.39 -0.00642 0.0179 plain<0.651 -0.0259 0.00125
kindClash<1 yearClash<1 names<0.358 -0.00393 0.00496 missingNames<1.39 -0.0222 0.00841 length<2.64 -0.03 trigrams<0.118 0.00983 -0.0227
kindSame<2 coverageAnywhere<0.708 plain<0.243 0.000833 -0.016 trigrams<0.412 -0.000195 0.0168 missingNames<0.693 superlative<1 0.0219 -0.0055 tail<0.358 0.0116 -0.0173
missingNamesAnywhere<1.1 chances<3.63 chances<2.56 0.00026 -0.0178 comparative<1 0.0269 -0.01 -0.0275
kindClash<1 quantitiesClash<1 names<0.358 -0.0051 0.00617 quantitiesUnsaid<2 -0.0125 0.00502 trigrams<0.154 bigrams<0.154 -0.0104 0.00976 -0.0351
chance<0.159 otherNames<0.693 coverageAnywhere<0.591 0.00499 -0.0164 length<2.94 0.00322 0.0235 coverageOfFirst<0.412 bigrams<0.25 -0.00381 -0.0158 negationDiffers<1 0.00566 -0.0127
missingAnywhere<1.1 chances<3.63 chances<1.52 0.00298 -0.0054 quantitiesUnsaid<1 0.0334 -0.00297 rarestMissing<3.94 missingAnywhere<1.39 -0.0122 0.0119 trigrams<0.2 -0.0247 0.0126
coverageAnywhere<0.203 chance<0.159 plain<0.0422 0.00753 -0.0127 -0.0262 sentences<3.97 missingAnywhere<1.39 0.000347 0.0175 coverageAnywhere<0.568 -0.0327 0.00192
missingNamesAnywhere<1.1 secondChance<0.662 chances<2.56 -0.000493 -0.0143 otherNames<2.08 0.0285 -0.00583 citedLength<2.48 -0.00177 -0.029
rarestMissing<2.7 negationDiffers<1 chances<1.17 0.0261 -0.00468 secondChance<0.195 -0.0319 0.00752 length<1.95 order<0.364 -0.000413 -0.026 secondChance<0.662 -0.0024 0.0147
secondChance<0.266 secondChance<0.239 chance<0.415 0.00212 -0.0128 plainAnywhere<0.261 -0.0164 0.0196 missingNamesAnywhere<0.693 length<2.4 -0.0239 0.00376 secondChance<0.662 -0.0278 0.00433
rarestMissing<4.78 order<0.5 length<2.94 0.00118 0.012 tail<1 -0.0137 0.00614 missingAnywhere<1.39 secondChance<0.522 -0.00918 0.0131 vague<1 -0.0249 0.000709
missingNamesAnywhere<0.693 length<2.89 length<2.64 0.000196 -0.0186 superlative<1 0.0111 -0.0053 length<2.71 coverageAnywhere<0.434 -0.0141 0.00402 citedLength<2.2 0.00545 -0.019
kindClash<1 yearClash<1 quantitiesAgree<1 0.000253 0.0111 missingNames<1.39 -0.0236 0.0115 claimNegated<1 missingNames<1.61 -0.0189 0.000875 0.0182
quantitiesAgree<1 rarestMissing<5.38 order<0.292 0.00241 -0.00705 secondChance<0.522 -0.0287 0.00473 citedLength<3.97 yearClash<1 0.015 -0.0105 length<3.18 -0.0166 0.00957
negationDiffers<1 claimNegated<1 sentences<3.97 0.00418 -0.00916 length<3.18 0.028 0.00116 length<2.2 order<0.273 -0.00186 -0.0261 bigrams<0.0833 -0.0117 0.00522
rarestMissing<5.38 cited<3 citedLength<3.97 -0.0000871 0.0105 length<2.71 -0.0203 0.00728 secondChance<0.522 secondChance<0.134 0.00361 -0.0268 citedLength<3.47 0.0164 -0.00661
kindClash<1 negationDiffers<1 yearClash<1 0.00466 -0.0158 coverageOfFirst<0.597 -0.00298 -0.025 secondChance<0.134 otherNames<1.39 -0.0308 -0.00506 vague<1 0.00115 -0.022
missingNamesAnywhere<1.1 quantitiesAgree<1 rarestMissing<5.38 0.000134 -0.0194 tail<0.264 0.0174 -0.00154 tail<0.306 -0.0266 -0.00305
chances<3.63 plainAnywhere<0.763 trigrams<0.118 -0.00169 -0.0147 trigrams<0.0357 -0.00831 0.0155 plainAnywhere<0.636 missingPlain<2.08 0.0347 0.00373 missingAnywhere<1.1 0.00715 -0.0155
kindClash<1 names<0.358 coverageAnywhere<0.568 -0.0102 0.000487 names<0.409 0.0211 0.00176 chance<0.171 names<0.25 -0.0111 0.0135 otherNames<0.693 0.00887 -0.0199
missingNamesAnywhere<0.693 quantitiesAgree<1 order<0.273 0.0046 -0.00402 otherNames<2.77 0.0133 -0.0206 rarestMissing<5.38 chance<0.171 0.00669 -0.00793 length<2.94 -0.00408 -0.029
rarestMissing<3.94 coverageAnywhere<0.54 plainAnywhere<0.848 0.00958 -0.0144 plainAnywhere<0.636 -0.00908 0.00196 plainAnywhere<0.364 missingNames<1.39 -0.0334 -0.00364 plainAnywhere<0.636 0.0124 -0.0147
quantitiesUnsaid<1 order<0.273 claimNegated<1 0.00268 0.0171 coverageOfFirst<0.252 -0.0134 0.00144 coverageAnywhere<1 missingPlain<1.39 -0.0248 -0.00613 length<2.94 -0.00169 0.024
quantitiesClash<1 kindClash<1 negationDiffers<1 0.00536 -0.00592 trigrams<0.154 -0.000353 -0.0286 plain<0.303 plainAnywhere<0.595 0.0119 -0.00799 tail<1 -0.0212 0.00269
missingNamesAnywhere<1.1 quantitiesAgree<1 otherNames<2.48 -0.00281 0.00724 superlative<1 0.0139 -0.0155 otherNames<0.693 -0.00167 -0.022
missingNamesAnywhere<1.1 secondChance<0.662 citedNegated<1 -0.00273 0.00748 length<2.94 0.0284 0.0015 otherNames<0.693 0.000641 -0.025
length<3.58 missingAnywhere<2.08 length<2.89 -0.000632 0.00755 otherNames<1.39 -0.0225 -0.00243 missingAnywhere<2.08 plain<0.0775 0.000787 -0.0225 sentences<3.97 0.0282 -0.0189
bigrams<0.35 sentences<3.33 order<0.5 0.00307 -0.00881 missingAnywhere<1.1 0.00364 -0.0171 tail<0.553 order<0.522 0.0132 -0.0171 superlative<1 0.0187 -0.0119
negationDiffers<1 claimNegated<1 kindClash<1 0.00143 -0.0151 plain<0.469 0.0277 0.00224 secondChance<0.216 secondChance<0.159 -0.0078 -0.0251 claimNegated<1 -0.00605 0.0178
missingAnywhere<1.1 quantitiesClash<1 length<1.95 -0.00551 0.00497 rarestMissing<3.83 -0.0171 0.0077 plainAnywhere<0.716 length<2.94 -0.00835 0.00124 -0.0304
plainAnywhere<0.191 chances<1.12 chances<0.932 -0.0093 0.0175 otherNames<0.693 -0.000786 -0.031 secondChance<0.662 secondChance<0.266 0.00273 -0.0056 comparative<1 0.0228 -0.015
missingNames<0.693 kindClash<1 yearClash<1 0.00802 -0.0153 plainAnywhere<0.676 -0.0267 0.0011 order<0.5 secondChance<0.266 0.00371 -0.00638 tail<1 -0.0235 -0.000601
quantitiesClash<1 length<1.95 rarestMissing<1.59 0.0119 -0.0168 claimNegated<1 0.00118 0.0121 length<1.95 0.0118 length<2.4 -0.0217 -0.0061
chances<1.21 chances<0.857 tail<0.463 -0.0127 0.00581 names<0.358 -0.006 0.0171 chances<3.63 otherNames<0.693 0.00834 -0.00855 length<3.58 0.0208 -0.00603
chances<1.45 chances<1.4 plainAnywhere<0.44 0.0064 -0.00466 length<2.2 -0.00508 0.0283 claimNegated<1 plainAnywhere<0.364 -0.0317 -0.00478 comparative<1 0.0331 -0.00604
coverageOfFirst<0.725 citedLength<3.61 bigrams<0.25 -0.00101 -0.0102 cited<2 0.0123 -0.00173 citedLength<3.53 bigrams<0.3 0.00437 0.0291 otherNames<1.95 -0.00187 -0.0158
cited<3 missingNamesAnywhere<1.1 order<0.444 0.00345 -0.00346 citedLength<2.48 0.00134 -0.0201 chances<3.63 order<0.143 0.00514 -0.0202 0.0113
length<2.2 coverageOfFirst<0.725 coverageAnywhere<1 -0.00454 -0.0223 bigrams<0.3 -0.00943 0.0194 length<2.64 coverageOfFirst<0.597 0.0113 -0.0121 coverageAnywhere<0.939 -0.00597 0.0178
negationDiffers<1 claimNegated<1 yearClash<1 0.00204 -0.0138 length<2.4 0.000283 0.0284 secondChance<0.216 otherNames<2.48 -0.018 0.0113 citedNegated<1 0.0171 -0.00604
kindClash<1 vague<1 bigrams<0.0833 -0.00586 0.000787 missingNamesAnywhere<0.693 0.0124 -0.0119 order<0.143 coverageOfFirst<0.093 -0.00278 0.0136 claimNegated<1 -0.0186 0.00923
length<1.95 coverageOfFirst<0.725 plainAnywhere<0.967 -0.0024 -0.0312 citedLength<3 0.0000763 0.0152 length<2.64 coverageAnywhere<1 0.00966 -0.00731 coverageAnywhere<1 -0.00737 0.0177
secondChance<0.266 secondChance<0.239 length<2.64 0.00373 -0.00606 quantitiesClash<1 0.0179 -0.0073 missingNamesAnywhere<0.693 length<2.4 -0.0226 0.00309 length<3 -0.00722 -0.0318
quantitiesAgree<2 chances<3.63 chances<2.56 0.000909 -0.0153 plainAnywhere<0.763 0.0283 -0.000855 citedLength<3.14 chances<1.74 -0.00583 0.0148 order<0.143 0.000879 -0.0238
plainAnywhere<0.191 chance<0.184 tail<0.131 0.0102 -0.0135 kindSame<1 -0.0253 -0.00289 plainAnywhere<0.555 bigrams<0.25 0.0102 -0.00716 coverageAnywhere<0.708 -0.00957 0.00237
plain<1 chance<0.334 coverageOfFirst<0.597 0.00496 -0.0118 coverageAnywhere<0.677 -0.0102 0.00332 tail<0.672 coverageOfFirst<0.293 -0.00132 -0.0285 citedLength<3.66 0.0211 -0.0231
coverageAnywhere<0.203 coverage<0.0608 citedLength<3 -0.00279 -0.0248 secondChance<0.159 0.0103 -0.0163 cited<3 tail<0.179 -0.00133 0.00585 tail<0.463 0.00218 -0.0136
secondChance<0.266 secondChance<0.239 coverageAnywhere<0.203 -0.0148 0.0015 quantitiesClash<1 0.0166 -0.00834 missingNamesAnywhere<0.693 missingPlain<1.1 -0.0142 0.00414 coverageAnywhere<0.397 -0.00104 -0.0281
secondChance<0.169 rarestMissing<3.3 tail<0.401 -0.0167 0.00994 superlative<1 0.00947 0.0307 secondChance<0.178 order<0.385 -0.0316 -0.00373 superlative<1 0.00266 -0.0119
negationDiffers<1 chances<1.45 chances<1.4 0.00392 0.0295 secondChance<0.522 -0.00902 0.00985 tail<1 missingPlain<1.61 0.00607 -0.0108 rarestMissing<2.7 -0.0325 -0.00879
quantitiesAgree<2 quantitiesAgree<1 chance<0.745 -0.000915 -0.0174 chance<0.745 0.00519 0.0263 chance<0.745 secondChance<0.303 -0.0268 -0.00188 coverageAnywhere<0.767 -0.00212 0.00339
secondChance<0.159 superlative<1 otherNames<2.48 0.000991 0.0192 trigrams<0.0625 0.0334 0.0071 secondChance<0.178 coverageAnywhere<0.591 -0.0293 -0.00219 superlative<1 0.00363 -0.0116
quantitiesAgree<1 otherNames<1.95 tail<1 -0.00642 0.00336 sentences<4.58 0.00568 -0.0187 otherNames<2.77 quantitiesAgree<2 0.0155 -0.00151 -0.0236
missingAnywhere<1.1 quantitiesAgree<1 order<0.292 0.00569 -0.00426 otherNames<2.77 0.0133 -0.0178 rarestMissing<5.38 missingAnywhere<1.39 -0.0101 0.00274 quantitiesAgree<1 -0.0259 -0.00285
kindClash<1 length<2.64 rarestMissing<3.3 -0.00267 0.00791 length<2.83 -0.0188 0.00318 claimNegated<1 rarestMissing<3.94 -0.0148 0.0074 0.0123
coverageAnywhere<0.203 chances<0.992 chances<0.738 -0.0176 0.0127 kindSame<1 -0.0314 -0.00225 chances<3.63 coverage<0.0247 0.0212 0.0000339 plainAnywhere<0.967 0.0248 -0.00651
chances<1.52 universal<1 order<0.273 0.00773 -0.000146 coverageAnywhere<0.475 0.00473 -0.0261 claimNegated<1 chances<3.63 -0.0124 0.00959 coverage<0.301 0.0212 0.00374
quantitiesAgree<1 length<2.2 kindSame<1 -0.0146 0.00216 otherNames<1.95 -0.00465 0.00547 order<0.333 missingAnywhere<1.39 0.00635 -0.0144 order<0.444 0.0277 0.00724
secondChance<0.662 secondChance<0.266 secondChance<0.239 -0.000183 0.0153 plain<0.414 -0.00139 -0.0148 comparative<1 length<3.09 0.0317 0.00423 -0.0151
missingNamesAnywhere<1.1 length<2.89 length<2.64 -0.000212 -0.0156 order<0.5 0.00629 -0.0156 -0.0214
rarestMissing<5.38 chances<0.857 chances<0.738 0.00108 -0.0238 chances<0.992 0.0198 0.000635 secondChance<0.662 trigrams<0.154 -0.023 0.00498 0.0117
quantitiesAgree<1 order<0.292 rarestMissing<3.87 0.00749 -0.00893 trigrams<0.0357 -0.0102 0.00166 otherNames<2.77 quantitiesAgree<2 0.0147 -0.00217 -0.0242
kindSame<2 quantitiesAgree<1 order<0.273 0.000984 -0.00679 plainAnywhere<0.364 -0.0204 0.0109 bigrams<0.111 coverageOfFirst<0.316 -0.0184 0.00588 superlative<1 0.0208 -0.0127
rarestMissing<5.38 negationDiffers<1 yearClash<1 0.00367 -0.0133 sentences<2.56 -0.0103 0.00958 missingNamesAnywhere<0.693 quantitiesAgree<1 -0.011 0.00955 -0.0252
secondChance<0.169 length<2.89 tail<0.553 -0.00466 0.0129 length<3.3 0.0288 -0.00543 secondChance<0.178 chances<1.34 -0.027 0.00228 chances<1.07 0.0157 -0.00308
kindSame<2 chances<3.63 sentences<2.56 -0.00119 -0.015 kindSame<1 0.0236 0.00202 quantitiesAgree<2 bigrams<0.174 -0.00421 0.0155 sentences<2.56 -0.0171 0.00218
chances<0.857 order<0.714 plainAnywhere<0.364 0.000564 -0.0167 coverageOfFirst<0.725 -0.00845 0.0195 chances<0.992 names<0.358 -0.00858 0.025 cited<3 0.00171 -0.0093
cited<3 plainAnywhere<0.44 rarestMissing<4.78 0.0107 -0.0267 chances<1.34 -0.00362 0.00553 tail<0.401 bigrams<0.0968 -0.0123 0.0112 order<0.143 0.00246 -0.0196
secondChance<0.662 sentences<4.29 order<0.2 0.00482 -0.00201 secondChance<0.134 0.0134 -0.0163 missingPlain<2.2 citedLength<3.97 0.023 0.00089 -0.00858
quantitiesClash<1 tail<0.179 coverage<0.0247 0.0135 -0.00584 bigrams<0.429 0.00185 0.014 comparative<1 bigrams<0.0476 0.000572 -0.0165 chances<1.52 0.021 -0.0155
chances<3.63 chances<2.56 order<0.5 0.00233 -0.00575 secondChance<0.662 -0.024 0.0105 length<3.58 vague<1 0.027 -0.0107 -0.0103
missingNames<1.1 yearClash<1 chance<0.159 0.00936 0.00085 bigrams<0.154 0.00357 -0.0261 coverageOfFirst<0.382 order<0.103 0.0111 -0.0139 names<0.303 0.000451 0.0188`),
  refuted: readForest(`-0.421
chance<0.581 tail<0.179 missingPlain<1.39 0.0409 0.00657 quantitiesClash<1 -0.00926 0.0295 coverageOfFirst<0.055 0.0239 -0.0728
secondChance<0.374 chance<0.745 names<0.358 0.0268 0.00476 -0.0526 length<2.4 plainAnywhere<0.595 0.0254 -0.0019 coverage<0.0608 -0.00151 -0.0659
sentences<3.33 tail<0.264 quantitiesAgree<1 0.0402 -0.00519 quantitiesClash<1 -0.00463 0.0462 -0.0756
sentences<3.33 tail<0.179 rarestMissing<2.7 0.00258 0.0391 quantitiesClash<1 -0.00183 0.0427 -0.0734
rarestMissing<3.94 tail<0.179 quantitiesAgree<1 0.0383 -0.0029 quantitiesClash<1 0.000754 0.0471 -0.0717
length<2.94 tail<0.179 coverageAnywhere<0.708 0.0436 0.00869 coverageOfFirst<0.725 0.0014 -0.0251 tail<0.131 length<3.18 0.000104 -0.0249 bigrams<0.545 -0.0369 -0.00228
secondChance<0.374 chance<0.581 coverage<0.664 0.0152 -0.0116 coverage<0.142 0.0141 -0.0449 coverage<0.0608 missingNames<1.1 0.0214 -0.01 order<0.522 -0.0593 -0.0152
chance<0.581 tail<0.179 quantitiesAgree<1 0.0268 -0.0154 quantitiesClash<1 -0.00499 0.0283 coverageOfFirst<0.055 0.0151 -0.0616
sentences<3.33 tail<0.672 chances<0.857 0.039 0.0161 chances<1.04 -0.0239 0.00977 -0.068
rarestMissing<3.94 coverageOfFirst<0.725 quantitiesClash<1 0.0138 0.0429 secondChance<0.147 -0.0295 -0.00571 -0.0665
quantitiesAgree<1 tail<0.179 missingPlain<1.39 0.0357 0.00581 missingPlain<1.95 -0.000131 -0.0316 superlative<1 kindClash<1 -0.0315 -0.00165 missingPlain<1.1 0.0095 -0.0168
sentences<3.33 missingNamesAnywhere<0.693 coverageOfFirst<0.725 0.011 -0.0189 coverage<0.578 0.039 0.00489 -0.065
secondChance<0.374 tail<0.179 missingPlain<1.1 0.0322 0.00634 names<1 0.00592 -0.00871 coverageAnywhere<0.291 0.001 trigrams<0.412 -0.0483 -0.00884
sentences<3.33 missingNamesAnywhere<0.693 quantitiesClash<1 0.00112 0.0327 coverageAnywhere<0.591 0.038 0.0135 -0.0633
rarestMissing<3.94 tail<0.672 coverageAnywhere<0.434 0.032 0.0116 superlative<1 -0.0138 0.0219 -0.0622
chances<2.16 coverageOfFirst<0.725 chances<0.857 0.0293 0.00529 citedLength<3.47 -0.0321 0.000548 -0.0536
rarestMissing<3.94 missingNamesAnywhere<0.693 plainAnywhere<0.191 0.0297 0.00132 rarestMissing<3.83 0.0194 0.0469 -0.0607
rarestMissing<3.94 tail<0.401 secondChance<0.0915 0.0469 0.0138 negationDiffers<1 -0.0102 0.021 -0.0595
rarestMissing<3.94 quantitiesClash<1 coverageAnywhere<0.591 0.0185 -0.00429 comparative<1 0.0425 0.00339 -0.0587
rarestMissing<3.94 missingNamesAnywhere<0.693 coverage<0.255 0.0148 0.00065 comparative<1 0.0308 -0.00564 -0.0576
sentences<3.33 tail<0.672 plain<1 0.0107 0.0454 plain<1 0.0016 -0.0213 -0.0571
secondChance<0.374 tail<0.179 secondChance<0.0915 0.0367 0.00897 yearClash<1 -0.00365 0.0322 length<2.4 length<2.2 0.0192 -0.00146 order<0.522 -0.0457 -0.00931
sentences<3.33 coverageOfFirst<0.725 quantitiesClash<1 0.00727 0.0287 order<0.714 0.000396 -0.0309 -0.0561
sentences<3.33 coverageAnywhere<0.203 0.0442 quantitiesClash<1 0.000623 0.0274 -0.0551
rarestMissing<3.94 missingNamesAnywhere<0.693 negationDiffers<1 -0.000369 0.02 rarestMissing<3.83 0.0181 0.0385 -0.0544
rarestMissing<3.94 missingNamesAnywhere<0.693 negationDiffers<1 -0.00097 0.0201 rarestMissing<3.83 0.015 0.0334 -0.0538
sentences<3.33 missingNamesAnywhere<0.693 coverage<0.817 0.00611 -0.0159 secondChance<0.253 0.0153 0.0406 -0.0532
secondChance<0.374 quantitiesClash<1 coverageAnywhere<0.591 0.0109 -0.00735 missingAnywhere<1.39 0.0326 -0.0124 coverage<0.0608 missingNames<1.1 0.0182 -0.00988 trigrams<0.412 -0.0395 -0.00733
rarestMissing<3.94 quantitiesClash<1 kindClash<1 -0.000125 0.0312 rarestMissing<3.83 0.0357 0.00697 -0.0525
sentences<3.33 tail<0.264 quantitiesAgree<1 0.0193 -0.0121 negationDiffers<1 -0.00717 0.017 -0.0519
sentences<3.33 kindClash<1 quantitiesClash<1 -0.0014 0.0248 length<2.64 0.0409 0.0107 -0.0513
chances<2.16 tail<0.179 chances<0.738 0.0324 0.0106 quantitiesClash<1 -0.0046 0.0239 length<2.56 coverageOfFirst<0.199 0.0206 -0.00862 -0.0461
chances<2.16 tail<0.179 quantitiesAgree<1 0.017 -0.0172 quantitiesClash<1 -0.00608 0.0212 coverageOfFirst<0.0765 order<0.103 -0.0222 0.0161 chance<0.102 0.000905 -0.0461
sentences<3.33 plainAnywhere<0.191 chance<0.159 0.00566 0.0323 missingNames<0.693 -0.00616 0.00908 -0.0502
rarestMissing<3.94 missingNamesAnywhere<0.693 quantitiesClash<1 -0.00216 0.0258 tail<0.463 0.0297 -0.00188 -0.0498
sentences<3.33 kindClash<1 negationDiffers<1 -0.00164 0.019 comparative<1 0.031 0.00349 -0.049
sentences<3.33 kindClash<1 negationDiffers<1 -0.00261 0.0159 claimNegated<1 0.0286 -0.0102 -0.0485
secondChance<0.374 names<0.25 order<0.222 0.00442 0.0226 quantitiesClash<1 -0.00374 0.0206 coverage<0.103 missingNames<1.1 0.0161 -0.0147 order<0.522 -0.0338 0.00321
rarestMissing<3.94 missingNamesAnywhere<0.693 negationDiffers<1 -0.00376 0.0143 coverageAnywhere<0.434 0.0273 0.00685 -0.0478
rarestMissing<3.94 chances<1.45 length<2.2 0.00848 -0.00373 claimNegated<1 0.0199 -0.027 -0.0475
rarestMissing<3.94 missingNamesAnywhere<0.693 plainAnywhere<0.191 0.0162 -0.00408 tail<0.264 0.0254 0.00197 -0.0469
chances<2.16 quantitiesClash<1 negationDiffers<1 -0.00394 0.0153 missingAnywhere<1.39 0.0297 -0.00649 coverage<0.103 missingAnywhere<1.1 0.0129 -0.0165 chance<0.146 -0.0029 -0.0401
sentences<3.33 tail<0.672 plain<1 0.0049 0.0357 secondChance<0.0915 -0.0236 0.000146 -0.0465
sentences<3.33 coverageAnywhere<0.203 length<2.83 0.0341 0.00323 kindClash<1 -0.000311 0.0192 -0.0461
rarestMissing<3.94 missingNamesAnywhere<0.693 quantitiesClash<1 -0.00258 0.0181 tail<0.463 0.0262 -0.00335 -0.0454
rarestMissing<3.94 kindClash<1 quantitiesClash<1 -0.0025 0.0217 missingAnywhere<0.693 -0.00469 0.0293 -0.0453
rarestMissing<3.94 kindClash<1 missingNames<0.693 -0.00927 0.00655 chance<0.113 -0.00395 0.0252 -0.0447
tail<0.179 quantitiesAgree<1 secondChance<0.0915 0.033 0.00815 coverageAnywhere<0.397 0.0154 -0.0256 quantitiesClash<1 chance<0.581 -0.00676 -0.032 missingAnywhere<1.1 0.022 -0.0105
kindClash<1 length<2.2 coverage<0.664 0.0153 -0.0105 coverage<0.179 0.00301 -0.0081 length<2.89 0.0279 claimNegated<1 0.00729 -0.0176
chances<2.16 negationDiffers<1 tail<0.672 0.00392 -0.0112 tail<0.358 0.00144 0.023 length<2.56 chances<2.56 0.0198 -0.00253 -0.0385
coverageAnywhere<0.203 chance<0.0907 -0.0025 missingAnywhere<2.08 0.0325 0.00402 chance<0.581 kindClash<1 -0.0028 0.0122 coverageOfFirst<0.055 0.00687 -0.0369
chances<2.16 negationDiffers<1 quantitiesClash<1 -0.00292 0.0216 missingPlain<2.48 0.0189 -0.00549 length<2.4 0.00902 length<2.56 -0.00214 -0.0373
quantitiesClash<1 kindClash<1 negationDiffers<1 -0.00734 0.0114 coverageAnywhere<0.434 0.0339 0.00718 comparative<1 bigrams<0.0833 0.00687 0.0302 plain<0.379 -0.0223 0.0095
rarestMissing<3.94 missingAnywhere<1.1 negationDiffers<1 -0.00308 0.0114 missingAnywhere<1.95 0.0158 -0.00804 -0.0436
sentences<3.33 kindClash<1 negationDiffers<1 -0.00279 0.011 claimNegated<1 0.0216 -0.0204 -0.0432
chances<2.16 quantitiesAgree<1 citedLength<3.74 0.00835 -0.00371 quantitiesAgree<2 -0.0178 0.0115 coverage<0.0839 plainAnywhere<0.481 -0.00844 0.00808 citedLength<4.43 -0.0366 -0.0065
sentences<3.33 missingNamesAnywhere<0.693 coverageOfFirst<0.147 0.0105 -0.00418 chances<1.45 0.00961 0.0352 -0.0427
chances<2.16 quantitiesAgree<1 coverageAnywhere<0.591 0.0127 -0.00131 chances<1.17 -0.0204 0.00255 length<2.56 chances<2.56 0.0132 -0.00432 -0.0359
rarestMissing<3.94 names<0.358 length<2.2 0.0226 0.00653 quantitiesClash<1 -0.00398 0.0165 -0.0417
sentences<3.33 comparative<1 coverageOfFirst<0.725 0.00554 -0.0152 secondChance<0.147 0.0112 -0.0177 -0.0412
rarestMissing<3.94 rarestMissing<2.7 negationDiffers<1 -0.014 0.0138 coverageAnywhere<0.203 0.0276 0.00528 -0.0413
chance<0.581 missingNamesAnywhere<0.693 length<2.08 0.00814 -0.0039 order<0.143 -0.0118 0.0131 names<0.129 citedLength<3.37 0.019 -0.0119 -0.0331
sentences<3.33 tail<0.179 missingPlain<0.693 0.0288 0.00499 negationDiffers<1 -0.00638 0.00891 -0.0404
sentences<3.33 kindClash<1 chances<0.992 -0.00743 0.00228 length<2.89 0.0294 0.00109 -0.0399
length<2.2 coverageOfFirst<0.597 chances<1.12 0.00761 0.0281 missingAnywhere<0.693 -0.0189 0.00946 chances<2.16 order<0.5 -0.00484 0.00829 length<2.56 0.00799 -0.0395
sentences<3.33 negationDiffers<1 coverageOfFirst<0.725 0.00177 -0.0196 coverageOfFirst<0.597 0.00637 0.0373 -0.0396
sentences<3.33 kindClash<1 quantitiesAgree<1 0.00268 -0.0124 claimNegated<1 0.0251 -0.0165 -0.0388
rarestMissing<3.94 coverageAnywhere<0.203 otherNames<2.48 0.0292 0.00391 coverageAnywhere<0.708 0.00459 -0.00431 -0.0387
rarestMissing<3.94 kindClash<1 missingNames<0.693 -0.00743 0.00586 missingAnywhere<0.693 0.00165 0.0246 -0.0382
sentences<3.33 quantitiesClash<1 negationDiffers<1 -0.00179 0.0119 order<0.273 -0.00422 0.0247 -0.0374
sentences<3.33 kindClash<1 length<2.2 0.00653 -0.00299 claimNegated<1 0.0198 -0.0136 -0.0374
sentences<3.33 quantitiesClash<1 tail<0.264 0.00349 -0.00624 otherNames<1.61 0.026 -0.00583 -0.037
rarestMissing<3.94 chances<1.21 quantitiesAgree<1 0.00135 -0.0176 length<2.2 0.0239 0.00301 -0.0369
sentences<3.33 quantitiesClash<1 negationDiffers<1 -0.00209 0.0142 missingNames<1.1 0.0216 -0.00467 -0.0358
rarestMissing<3.94 coverageAnywhere<0.203 missingAnywhere<1.1 0.00404 0.0256 quantitiesClash<1 -0.00213 0.0147 -0.0358
length<2.2 chances<1.12 tail<0.672 0.0131 -0.0143 coverage<0.0247 -0.000836 0.0271 chances<2.16 chances<0.992 -0.0139 0.000683 length<2.56 0.00804 -0.0316
sentences<3.33 coverageAnywhere<0.708 plainAnywhere<0.967 0.0024 0.0193 sentences<2.4 -0.00988 0.00579 -0.035
rarestMissing<3.94 comparative<1 chances<1.21 -0.000814 0.00929 coverage<0.578 -0.0125 0.00895 -0.0349
sentences<3.33 kindClash<1 quantitiesClash<1 -0.00344 0.0138 length<2.64 0.0256 -0.000998 -0.0342
plainAnywhere<0.191 citedNegated<1 otherNames<2.77 0.0214 -0.00727 -0.0105 quantitiesClash<1 kindClash<1 -0.00478 0.0105 bigrams<0.154 -0.00236 0.0196
rarestMissing<3.94 tail<0.179 quantitiesAgree<1 0.011 -0.00955 quantitiesClash<1 -0.00518 0.0157 -0.0337
coverageAnywhere<0.203 0.023 kindClash<1 negationDiffers<1 -0.00547 0.00684 claimNegated<1 0.0166 -0.0153
sentences<3.33 coverageAnywhere<0.203 chances<0.992 0.00634 0.0307 order<0.273 -0.00755 0.00276 -0.0332
coverageAnywhere<0.203 chance<0.113 plain<0.0422 -0.0118 0.00442 0.0213 missingNamesAnywhere<0.693 otherNames<1.61 0.000348 -0.00816 missingPlain<1.1 0.0113 -0.00685
names<0.25 order<0.125 secondChance<0.216 0.00179 -0.0144 secondChance<0.303 0.00545 0.0207 order<0.5 plain<0.865 -0.00929 0.0131 coverageOfFirst<0.725 0.00877 -0.0116
sentences<3.33 coverageAnywhere<0.434 length<2.94 0.0143 -0.015 secondChance<0.266 -0.00318 0.00595 -0.0332
sentences<3.33 order<0.5 quantitiesAgree<1 0.0000515 -0.0133 tail<1 0.0181 -0.00554 -0.033
sentences<3.33 plainAnywhere<0.191 chances<1.12 0.00532 0.0318 secondChance<0.266 -0.00224 0.0104 -0.0325
sentences<3.33 missingNamesAnywhere<0.693 chances<0.992 -0.00886 0.00313 chances<1.45 0.00458 0.0307 -0.0322
length<2.2 quantitiesAgree<1 trigrams<0.0357 0.0176 -0.00227 secondChance<0.0915 0.000669 -0.0163 trigrams<0.154 names<0.358 0.00122 -0.0116 length<3.18 0.012 -0.0144
quantitiesClash<1 kindSame<1 plainAnywhere<0.191 0.0148 0.00181 coverageAnywhere<0.591 0.00387 -0.0119 bigrams<0.0833 superlative<1 -0.0113 0.0125 comparative<1 0.0257 -0.0034
length<2.2 chances<1.12 chances<0.857 0.00863 -0.0135 coverage<0.199 0.000283 0.0272 length<2.64 chances<1.12 -0.0173 0.00257 chances<1.74 0.00626 -0.0177
kindClash<1 names<0.358 bigrams<0.133 0.0019 0.0145 quantitiesClash<1 -0.008 0.0133 trigrams<0.154 bigrams<0.133 0.0143 -0.00781 0.0293
rarestMissing<3.94 chance<0.159 otherNames<0.693 0.00665 -0.00842 coverageOfFirst<0.412 0.00843 -0.00259 -0.0317
rarestMissing<3.94 length<2.2 coverageOfFirst<0.597 0.0122 -0.00902 length<2.64 -0.0074 0.00392 -0.0313
sentences<3.33 missingNames<0.693 quantitiesClash<1 -0.00673 0.00893 claimNegated<1 0.00698 -0.0117 -0.0306
chances<2.16 missingNamesAnywhere<1.1 order<0.5 -0.000971 0.00655 chances<1.52 0.0257 -0.00089 coverageAnywhere<1 -0.0215 plain<0.169 0.00597 -0.00521
rarestMissing<3.94 rarestMissing<2.7 chances<1.62 -0.0113 0.0218 citedLength<3.47 0.00988 -0.00251 -0.0306
sentences<3.33 secondChance<0.266 secondChance<0.239 0.000443 -0.017 length<2.56 0.0256 0.00264 -0.0297
rarestMissing<3.94 secondChance<0.266 secondChance<0.239 -0.0000829 -0.0164 length<2.94 0.0162 -0.00633 -0.029
length<2.94 length<2.64 length<2.56 0.00472 -0.00915 coverageAnywhere<1 0.0237 -0.0133 missingAnywhere<1.39 coverageAnywhere<0.939 0.00854 -0.0179 coverage<0.0247 0.00854 -0.0241
kindClash<1 yearClash<1 quantitiesAgree<1 -0.00164 -0.0115 missingNames<1.39 0.0246 -0.0147 claimNegated<1 kindSame<2 0.0194 0.00362 -0.0184
sentences<3.33 quantitiesClash<1 secondChance<0.266 -0.00118 0.0105 rarestMissing<3.83 0.0222 -0.00646 -0.0288
negationDiffers<1 tail<0.672 order<0.6 -0.0043 0.0163 superlative<1 -0.0179 0.0141 coverage<0.578 coverage<0.357 0.00906 -0.00816 order<0.409 0.00296 0.0344
sentences<3.33 cited<3 citedLength<3.61 0.00219 -0.00576 length<2.71 0.0217 -0.00253 -0.0284
sentences<3.33 kindClash<1 negationDiffers<1 -0.00312 0.00713 secondChance<0.134 0.0257 0.00708 -0.028
rarestMissing<3.94 missingNames<0.693 kindClash<1 -0.00557 0.0136 length<1.95 0.024 0.00192 -0.028
tail<0.672 plain<1 claimNegated<1 0.00271 -0.00939 chances<1.04 0.0325 0.00478 claimNegated<1 missingPlain<0.693 -0.0196 -0.000366 names<0.805 -0.000858 0.0266
rarestMissing<3.94 names<0.358 coverageAnywhere<0.434 0.0177 0.00248 names<0.409 -0.0193 0.000224 -0.0275
sentences<3.33 missingNamesAnywhere<0.693 kindClash<1 -0.00278 0.00967 comparative<1 0.00995 -0.0148 -0.0273
rarestMissing<3.94 quantitiesClash<1 tail<0.264 0.00289 -0.00543 rarestMissing<3.83 0.0171 -0.0114 -0.0273
length<2.94 quantitiesAgree<1 length<2.64 0.0018 0.0156 cited<3 -0.0152 0.0122 plainAnywhere<0.402 plain<0.0422 -0.00083 -0.034 plainAnywhere<0.555 0.0148 -0.00846
sentences<3.33 kindClash<1 negationDiffers<1 -0.00355 0.00729 trigrams<0.154 0.00193 0.032 -0.0267
order<0.5 chances<0.992 otherNames<1.39 -0.00164 -0.0199 secondChance<0.239 0.00382 -0.00448 names<1 bigrams<0.3 0.021 0.00459 negationDiffers<1 -0.00415 0.0177
length<2.89 length<2.64 secondChance<0.303 -0.00258 0.0299 secondChance<0.239 0.03 -0.00571 chances<1.74 chance<0.415 -0.006 0.0192 length<3 -0.000232 -0.0317
sentences<3.33 quantitiesClash<1 length<1.95 0.0081 -0.00226 plain<0.27 -0.0066 0.0175 -0.0263
sentences<3.33 kindClash<1 plainAnywhere<0.44 -0.00702 0.00116 claimNegated<1 0.012 -0.00782 -0.0262
negationDiffers<1 claimNegated<1 tail<0.672 0.00362 -0.00793 secondChance<0.282 -0.0281 0.00459 secondChance<0.216 coverageOfFirst<0.597 0.0112 0.0322 claimNegated<1 0.00718 -0.0171
rarestMissing<3.94 missingAnywhere<1.1 quantitiesClash<1 -0.00364 0.0126 length<2.94 0.0159 -0.00465 -0.0258
plainAnywhere<0.191 chances<1.12 chances<0.932 0.00929 -0.0171 otherNames<0.693 -0.00244 0.0301 plainAnywhere<0.364 otherNames<1.61 -0.0223 0.00641 missingAnywhere<1.1 -0.00173 0.011
comparative<1 missingNames<0.693 kindClash<1 -0.0074 0.0221 missingPlain<1.95 0.00843 -0.014 secondChance<0.147 secondChance<0.0915 -0.00453 0.0205 kindSame<2 -0.0211 0.00208
rarestMissing<3.94 quantitiesClash<1 length<1.95 0.00923 -0.00254 rarestMissing<3.83 0.0175 -0.00573 -0.0249
citedLength<2.48 otherNames<0.693 length<3.3 -0.0241 0.000745 coverageOfFirst<0.252 0.00319 -0.00985 length<1.95 coverageOfFirst<0.725 0.0186 -0.0156 chances<1.21 -0.00512 0.00377
order<0.5 chances<1.04 otherNames<1.39 -0.0012 -0.0187 comparative<1 0.00429 -0.0109 length<2.64 coverage<0.817 0.00726 -0.00764 chances<1.89 0.0251 -0.00539
sentences<3.33 secondChance<0.266 secondChance<0.239 0.000639 -0.0173 names<0.805 0.013 -0.00375 -0.0255
cited<3 citedLength<3.37 coverageOfFirst<0.725 0.00483 -0.0163 names<1 0.000694 -0.0118 order<0.143 -0.0166 length<2.89 0.024 -0.00145
length<2.2 coverageOfFirst<0.725 coverageAnywhere<1 0.00574 0.0238 bigrams<0.3 0.0109 -0.0203 coverageOfFirst<0.597 length<2.64 -0.0122 0.000366 sentences<2.2 -0.00136 0.0187
length<2.89 quantitiesUnsaid<1 kindClash<1 -0.0012 0.0137 secondChance<0.226 0.0228 -0.00488 missingNamesAnywhere<0.693 coverageOfFirst<0.597 -0.0156 0.0168 comparative<1 0.0143 -0.0175
order<0.143 coverageOfFirst<0.216 order<0.0714 0.000809 -0.0138 kindSame<1 0.0161 -0.00377 coverageOfFirst<0.252 order<0.292 0.00236 0.0175 tail<0.672 0.00256 -0.00656
length<1.95 coverageOfFirst<0.725 plainAnywhere<0.967 0.00273 0.0306 chance<0.307 -0.0162 -0.00136 length<2.64 secondChance<0.266 -0.00896 0.0114 coverageAnywhere<1 0.00829 -0.0183
rarestMissing<3.94 chance<0.415 quantitiesUnsaid<1 -0.00318 0.0102 coverageOfFirst<0.11 -0.00391 0.0167 -0.025
rarestMissing<3.94 quantitiesAgree<2 coverageOfFirst<0.252 0.00438 -0.00294 plainAnywhere<0.967 0.0319 0.0000448 -0.0247
plainAnywhere<0.191 chance<0.184 tail<0.131 -0.0137 0.0135 kindSame<1 0.0278 -0.00118 plainAnywhere<0.364 secondChance<0.134 0.00735 -0.0188 coverageAnywhere<0.434 0.018 -0.00159
kindClash<1 plainAnywhere<1 plainAnywhere<0.763 -0.0031 -0.0186 kindSame<1 0.0116 -0.00573 chance<0.159 coverageAnywhere<0.434 0.00808 -0.0212 claimNegated<1 0.0203 -0.00785
coverage<0.0608 missingPlain<2.48 coverage<0.0247 0.00265 0.0278 -0.0113 cited<3 citedLength<3.74 -0.00167 -0.0105 citedLength<3.97 -0.00769 0.00957
coverageAnywhere<0.203 chance<0.123 plain<0.0422 -0.0196 0.00878 citedLength<3 0.00436 0.0276 secondChance<0.266 secondChance<0.239 -0.00162 -0.0138 coverageAnywhere<0.512 -0.0154 0.0122
comparative<1 secondChance<0.169 order<0.364 -0.0138 0.00178 secondChance<0.178 0.0269 0.000293 claimNegated<1 secondChance<0.159 0.00276 -0.0208 secondChance<0.169 -0.00695 0.0194
negationDiffers<1 quantitiesClash<1 sentences<2.4 -0.00802 0.00177 order<0.522 0.000714 0.0285 tail<1 missingPlain<1.61 -0.00613 0.0138 citedLength<3.74 0.0307 0.00676
quantitiesAgree<2 quantitiesAgree<1 missingNamesAnywhere<1.1 0.00051 0.0212 coverageAnywhere<0.62 -0.0234 0.00256 secondChance<0.303 chance<0.334 0.00511 0.0286 coverageAnywhere<1 0.0122 -0.0157
rarestMissing<3.94 secondChance<0.266 secondChance<0.239 -0.00184 -0.0138 coverageAnywhere<0.512 -0.0105 0.0105 -0.0241
sentences<3.33 quantitiesAgree<1 otherNames<1.95 0.00488 -0.00323 otherNames<2.77 -0.0102 0.0219 -0.0236
rarestMissing<3.94 missingAnywhere<1.1 quantitiesAgree<1 0.000282 -0.00811 missingAnywhere<1.39 0.018 -0.00101 -0.0236
rarestMissing<3.94 kindClash<1 length<2.64 -0.00283 0.00535 claimNegated<1 0.0143 -0.00994 -0.0238
coverageAnywhere<0.203 chances<0.992 chances<0.738 0.0174 -0.0144 kindSame<1 0.0308 0.0017 coverage<0.0247 chances<1.45 -0.032 -0.00209 kindSame<1 0.00279 -0.00622
rarestMissing<3.94 chances<1.52 universal<1 -0.0025 0.0182 universal<1 0.0132 -0.0229 -0.0227
quantitiesAgree<1 length<2.89 length<2.64 0.00333 0.0179 secondChance<0.204 0.00389 -0.0144 citedLength<4.43 citedLength<2.64 0.00412 -0.0148 coverageAnywhere<0.767 -0.00166 0.0139
rarestMissing<3.94 secondChance<0.266 secondChance<0.239 0.00038 -0.0156 coverageAnywhere<0.512 -0.00944 0.0127 -0.023
rarestMissing<3.94 length<2.2 coverageOfFirst<0.597 0.0128 -0.00778 length<2.64 -0.00519 0.00478 -0.0226
chances<0.857 chances<0.738 negationDiffers<1 -0.00419 0.0192 plainAnywhere<0.364 -0.00209 0.035 chances<0.992 names<0.358 0.00399 -0.0282 secondChance<0.159 -0.0111 0.00235
order<0.292 length<1.79 -0.0296 length<1.95 0.0122 -0.0055 missingAnywhere<1.61 quantitiesAgree<1 0.0062 -0.00843 chances<1.21 -0.0314 0.0028
sentences<3.33 coverageOfFirst<0.252 order<0.273 0.00000237 0.013 coverageOfFirst<0.271 -0.0169 -0.0011 -0.022
negationDiffers<1 yearClash<1 kindClash<1 -0.00463 0.00816 missingPlain<1.39 0.0221 -0.00554 plainAnywhere<0.44 chances<0.992 -0.0167 0.00951 chances<1.17 0.0234 -0.0000214
cited<3 secondChance<0.266 citedNegated<1 -0.00194 -0.0186 chances<1.07 -0.0176 0.00849 bigrams<0.25 chance<0.236 -0.0137 0.00589 secondChance<0.239 0.0251 0.000901
sentences<3.33 chances<1.62 plain<1 -0.00143 0.00976 claimNegated<1 0.0158 -0.0105 -0.0219
chances<0.857 order<0.714 citedLength<3.66 0.0157 -0.00422 coverageOfFirst<0.725 0.00726 -0.0206 chances<0.992 length<2.64 -0.0254 0.00616 order<0.714 -0.00166 0.0202
plainAnywhere<0.44 plainAnywhere<0.191 chance<0.171 -0.00729 0.0132 bigrams<0.25 -0.0179 0.00131 plainAnywhere<0.636 chances<1.52 0.0143 -0.0126 chances<1.12 -0.00718 0.00248
sentences<3.33 coverageOfFirst<0.236 order<0.176 -0.00119 0.00974 coverageOfFirst<0.346 -0.0103 0.00326 -0.0215
chance<0.581 chances<0.857 tail<0.463 0.0155 -0.00654 chances<0.992 -0.0142 0.00111 quantitiesClash<1 chances<2.56 -0.0203 -0.00117 trigrams<0.0357 0.00925 -0.00448
order<0.292 plainAnywhere<0.848 secondChance<0.239 -0.000904 -0.0201 length<2.2 0.0213 -0.00576 coverageAnywhere<0.708 bigrams<0.25 0.000327 0.016 claimNegated<1 -0.0056 0.0213
sentences<3.33 quantitiesAgree<2 quantitiesAgree<1 0.000194 -0.00906 coverageAnywhere<0.646 0.0278 -0.000361 -0.0209`),
};
