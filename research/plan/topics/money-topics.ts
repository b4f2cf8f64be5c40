/** Parts of finance, trade and commerce that people ask for by name; for the form see `software-topics.ts`. */
export const moneyTopics = `
payroll {works in} | payroll software, payroll services, payroll provider, wage payments, paying employees, salary payments | earned wage access, on-demand pay, global payroll, contractor payments, payslips
personal finance {works in} | money management app, budgeting, budgeting apps, personal financial management, household budgets, personal money management | savings goals, micro-savings, bill splitting, financial planning, financial wellness, net worth tracking, bill negotiation
banking as a service {works in} | BaaS, embedded banking, embedded finance, banking API, banking APIs, banking infrastructure, bank accounts through an API | ledger API, card issuing API, financial data API, bank account aggregation
open banking {works in} | account aggregation, bank data API, financial data aggregation | account-to-account payments
card issuing {works in} | debit cards, prepaid cards, virtual cards, corporate cards, charge cards | expense cards, card programs
credit cards {works in} | consumer credit cards, credit card company | card rewards, card comparison
buy now pay later {works in} | BNPL, pay in installments, installment payments, point-of-sale financing, checkout financing | rent now pay later, layaway
point of sale {works in} | POS, POS system, point of sale software, cash registers, retail checkout software | restaurant POS, card readers, mobile point of sale
mortgages {works in} | home loans, mortgage lending, mortgage lender, mortgage broker | refinancing, home equity, mortgage origination, down payment assistance
student loans {works in} | education loans, education financing, tuition financing, student debt | income share agreements, student loan refinancing
microfinance {works in} | microloans, microcredit, micro-lending, small loans for the unbanked | savings groups
small business lending {works in} | SME lending, SMB lending, business loans, business financing, working capital loans, merchant cash advance | invoice financing, equipment financing, revenue based financing, inventory financing
credit scoring {works in} | credit score, alternative credit data, credit underwriting, credit risk, credit bureau, credit building | thin-file borrowers
accounts payable {works in} | AP automation, bill pay, bill payments, vendor payments, supplier payments, paying suppliers | invoice approval, invoice capture
billing {works in} | invoicing, billing software, invoices, subscription billing, recurring billing, accounts receivable, usage-based billing | dunning, invoice reminders, revenue recognition, quote to cash
expense management {works in} | expense reports, spend management, corporate spend, travel and expense, expense tracking, employee expenses | receipt scanning, mileage tracking
wealth management {works in} | wealthtech, wealth tech, financial advisors, financial adviser software, robo-advisor, private wealth, family offices | retirement planning, portfolio rebalancing
retirement {works in} | retirement savings, pensions, 401(k), 401k, retirement plans, pension funds | individual retirement accounts
stock trading {works in} | online brokerage, brokerage, brokerage app, commission-free trading, retail trading, stock brokerage, share trading, retail investors | options trading, copy trading, fractional shares
algorithmic trading {works in} | quantitative trading, quant trading, hedge fund, high-frequency trading, trading algorithms, systematic trading | trading bots, backtesting
crowdfunding {works in} | equity crowdfunding, crowd investing, crowdfunding platform | rewards crowdfunding, real estate crowdfunding
investment banking {works in} | mergers and acquisitions, M&A, deal making, due diligence software | virtual data rooms, business valuation
alternative assets {works in} | alternative investments, private markets, fractional ownership, collectibles, private equity funds | wine investing, art investing, farmland investing
health insurance {works in} | medical insurance, health plans, health insurer, health cover | short-term health plans, self-insured employers, Medicare Advantage
car insurance {works in} | auto insurance, motor insurance, vehicle insurance, usage-based insurance | pay-per-mile insurance
home insurance {works in} | homeowners insurance, renters insurance, property insurance, home warranty | flood insurance
life insurance {works in} | life cover, term life insurance, life insurer | burial insurance
insurance claims {works in} | claims processing, claims management, claims automation, claims handling | damage assessment
insurance brokerage {works in} | insurance broker, insurance agents, insurance marketplace, insurance comparison, insurance agency software | embedded insurance
decentralized finance {works in} | DeFi, decentralised finance, onchain finance, on-chain finance | yield farming, liquidity pools, crypto lending, decentralized exchange
NFTs {works with} | non-fungible tokens, digital collectibles | NFT marketplace, NFT minting
DAOs {works with} | decentralized autonomous organizations, decentralised autonomous organisations | onchain governance
stablecoins {works with} | dollar-backed tokens, stablecoin payments | yield-bearing stablecoins
crypto exchanges {runs} | cryptocurrency exchange, bitcoin exchange, crypto trading platform, crypto brokerage | crypto derivatives, crypto on-ramp
crypto wallets {makes} | cryptocurrency wallet, bitcoin wallet, crypto custody, digital asset custody | seed phrase recovery, hardware wallets
web3 infrastructure {works in} | blockchain infrastructure, web3 developer tools, node infrastructure, blockchain API, layer 2, layer two | smart contract audits, zero-knowledge proofs, rollups, block explorers
tokenization {works in} | tokenized assets, asset tokenization, real world assets onchain, security tokens, tokenised assets |
direct to consumer {sells} | D2C, DTC, D2C brand, DTC brand, consumer brands, online brand, digitally native brand |
e-commerce software {makes} | ecommerce enablement, e-commerce platform, ecommerce tools, Shopify apps, headless commerce, shopping cart software, tools for online stores, tools for online sellers | checkout optimization, product recommendations, returns management, cart abandonment
marketplace sellers {works for} | Amazon sellers, amazon aggregator, third-party sellers, FBA sellers, sellers on Amazon, e-commerce aggregator | listing optimization
secondhand goods {sells} | resale, secondhand, second hand, used goods, recommerce, thrift, preowned, pre-owned, peer-to-peer selling | refurbished phones, consignment, classifieds
subscription commerce {works in} | subscription box, membership clubs, subscription products | subscription management
quick commerce {works in} | instant delivery, rapid delivery, 15-minute delivery, on-demand delivery, ultrafast delivery, convenience delivery | dark stores
social commerce {works in} | group buying, shoppable video, live shopping, livestream shopping, social shopping, community group buying | reseller network
loyalty {works in} | loyalty programs, rewards program, customer loyalty, cashback, cash back rewards | referral programs, punch cards, coupons, discounts app
influencer marketing {works in} | influencer campaigns, creator marketing, influencer platform, brand ambassadors | user-generated content for brands
search engine optimization {works in} | SEO, SEO software, search rankings, organic search traffic | keyword research, link building, answer engine optimization
email marketing {works in} | email campaigns, newsletter marketing, marketing emails, SMS marketing, text message marketing | drip campaigns
lead generation {works in} | leadgen, lead gen, B2B leads, sales leads, prospecting, outbound sales, cold email, cold outreach, cold calling, sales development | lead scoring, contact data, sales engagement
branding {works in} | brand identity, brand strategy, logo design, brand design |
customer feedback {works in} | feedback software, customer surveys, voice of the customer, user feedback, net promoter score, reviews management, reputation management | in-app surveys, review collection
marketing attribution {works in} | ad measurement, marketing analytics, marketing measurement, campaign analytics |
`;
