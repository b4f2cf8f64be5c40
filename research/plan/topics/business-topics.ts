/** Topics of business functions, money, trade and media; for the form see `software-topics.ts`. */
export const businessTopics = `
fintech {works in} | financial technology, fin tech, fintech company, finance technology | payments, lending, stock trading, wealth management, neobank, card issuing, open banking, banking as a service, personal finance, payroll, embedded finance, financial infrastructure, banking API, budgeting apps
financial services {offers} | finance, finance companies, financial products | financial advice, brokerage
banking {works in} | banks, retail banking, commercial banking | core banking, business banking, credit unions, savings accounts
neobank {is a} | digital bank, challenger bank, online bank, mobile bank, app-only bank, digital banking, online-only bank, digital-only bank, bank for freelancers | checking account and debit card, bank account app
payments {works in} | payment processing, payment provider, payment services, paytech, digital payments, payment gateway, online payments, mobile payments | billing, accounts payable, point of sale, buy now pay later, card issuing, POS systems, checkout, BNPL, payment terminals, mobile money, invoicing payments, merchant acquiring
remittances {works in} | money transfer, cross-border payments, international transfers, international payments, sending money abroad, money transfer abroad | foreign exchange, FX, currency exchange
lending {works in} | loans, credit, lender, consumer credit, digital lending | credit scoring, small business lending, microfinance, student loans, mortgages, buy now pay later, credit cards, business loans, invoice financing, peer to peer lending, P2P lending, revenue based financing
investing {works in} | investment, asset management, trading platform | equity and cap tables, real estate investing, alternative assets, crowdfunding, algorithmic trading, stock trading, retirement, wealth management, wealthtech, robo-advisor, portfolio management, retirement savings, pensions, hedge fund, trading algorithms, equity management
venture capital {works in} | VC fund, startup investor, accelerator, startup accelerator, private equity, angel investing | incubator
insurance {works in} | insurtech, insurance technology, insurer, insurance provider, insuretech | insurance brokerage, insurance claims, life insurance, home insurance, car insurance, health insurance, reinsurance, claims processing, underwriting, insurance broker, pet insurance
accounting {works in} | bookkeeping, accounting software, accountancy, accountants | expense management, billing, accounts payable, invoicing, accounts receivable, financial reporting, spend management, cash flow management
tax {works in} | tax software, tax filing, tax preparation, tax advice, taxation | sales tax, VAT, tax compliance
procurement {works in} | purchasing, sourcing, procurement software, spend analysis | supplier management, vendor management, B2B purchasing
legal technology {works in} | legal tech, legaltech, law tech, lawtech, legal software, legal, software for lawyers, tools for lawyers | intellectual property, contract management, contract review, legal research, e-discovery, contract analysis, contract drafting, patent search, IP management
legal services {offers} | law firm, lawyers, attorneys, legal advice | immigration law, patent law
human resources {works in} | HR, HR tech, HRtech, HR software, people operations, people management, workforce management, human capital management, HCM, HRIS | workforce scheduling, employer of record, employee onboarding, performance management, employee engagement, employee benefits, payroll, performance reviews, benefits administration, shift scheduling, compensation management, PTO tracking
recruiting {works in} | recruitment, hiring software, hiring platform, hiring tools, talent acquisition, recruiting software, staffing, headhunting, recruiters | candidate screening, technical recruiting, job boards, applicant tracking, job search, freelancer platform, technical interviews, executive search, gig work, temp staffing
sales {makes tools for} | sales software, sales tech, sales enablement, sales automation, sales tools | proposals and quotes, sales forecasting, lead generation, sales intelligence, cold outreach, prospecting, CPQ, sales engagement, sales training
customer relationship management {works in} | CRM, CRM software, CRM system, customer database, relationship management | pipeline management, contact management
customer support {works in} | customer service, helpdesk, help desk software, customer experience, CX | customer feedback, chatbots, customer success, call centers, customer service automation, contact center, contact centre, call centre, live chat, ticketing system, customer feedback software, support automation
marketing {works in} | martech, marketing technology, marketing software, digital marketing, marketing automation, growth marketing | marketing attribution, branding, email marketing, search engine optimization, influencer marketing, loyalty, SEO, content marketing, social media marketing, affiliate marketing, loyalty programs, customer data platform, SMS marketing, brand strategy, public relations, PR, copywriting
advertising {works in} | ad tech, adtech, ads, advertising technology, online advertising, digital advertising | programmatic advertising, ad network, outdoor advertising, ad exchange, retargeting
e-commerce {works in} | ecommerce, online shop, online store, online retail, online shopping, webshop, e-tailer, commerce | social commerce, quick commerce, subscription commerce, secondhand goods, marketplace sellers, e-commerce software, direct to consumer, D2C, DTC, shopping cart, Shopify apps, dropshipping, product recommendations, subscription boxes, resale, secondhand, thrift
retail {works in} | retail technology, retail tech, brick and mortar, supermarkets | point of sale, inventory management, self checkout, grocery stores, merchandising, store analytics, convenience stores
wholesale {works in} | wholesale trade, B2B marketplace, distributor, distribution | import export
consumer goods {makes} | consumer products, CPG, FMCG, consumer packaged goods, household products | cleaning products, kitchenware, toys, baby products, personal care products
social media {works in} | social network, social networking | messaging and group social apps, communities, dating, social app, online community, community platform, dating apps, messaging apps, forums, community building, microblogging
creator economy {makes tools for} | content creators, creators, creator tools, influencers, youtubers, podcasters, streamers | video editing, influencer marketing, podcasts, newsletters, newsletter platform, fan memberships, podcast hosting, creator monetization
media {works in} | news, publishing, journalism, publishers, digital media, newspapers, magazines, broadcasting | comics, books, newsletters, podcasts, book publishing, e-books, podcasting, radio, local news, audiobooks, news aggregator, news app
entertainment {works in} | film, television, cinema, showbusiness | comics, animation, film production, video streaming, movies, streaming, visual effects, theatre, video production, live entertainment
music {works in} | music technology, music industry, musicians, music streaming, audio | music production, record label, musical instruments, audio software, concerts, sound design
gaming {works in} | games, video games, game development, game developer, game studio, gaming studio, games company, computer games | fantasy sports, gambling, board games, game development tools, mobile games, esports, game engine, indie games, casual games, VR games, online casinos, web3 gaming, multiplayer games, console games
sports {works in} | sports technology, sportstech, sports tech, athletics | fantasy sports, running and cycling, sports analytics, football, cycling, running, sports equipment, climbing, golf, skiing, sports betting
fitness {works in} | gyms, workout, exercise, fitness technology, fitness app | running and cycling, yoga, personal training, home fitness, wearable fitness trackers, home gym
events {works in} | event management, event planning, events industry, conferences | ticketing, weddings, virtual events, event tickets, festivals, trade shows
photography {works in} | photos, photo editing, cameras, photographers | stock photos, photo sharing
art {works in} | art market, galleries, artists | art galleries, museums, auctions, illustration
crafts {works in} | handmade goods, artisans, handicrafts | ceramics, pottery, knitting, woodworking
*business customers {sells to} | B2B, business to business, sells to businesses, businesses as customers, software for businesses, B2B software |
*consumers {sells to} | B2C, business to consumer, consumer apps, sells to consumers |
*enterprise customers {sells to} | large enterprises, enterprise clients, Fortune 500 customers, enterprise sales |
*small business customers {sells to} | SMB, SME, small businesses, small and medium businesses, small and medium enterprises, mid-market |
*public sector {works with the} | government, government agencies, municipalities, local government, govtech, gov tech, civic tech, civic technology, software for governments, government software | criminal justice, elections, public safety, city government, smart city, emergency response, policing, public administration
nonprofit technology {works in} | software for nonprofits, tools for nonprofits, nonprofit software, fundraising software, charity software, donation platform | donations, fundraising, volunteering, philanthropy
education technology {works in} | edtech, ed tech, education, educational technology, e-learning, elearning, online learning, online education, schools, learning platform, educational software | early childhood, language learning, vocational training, learning management systems, online courses, STEM education, test preparation, coding education, tutoring, college admissions, higher education, K-12 education, coding bootcamp, bootcamps, universities, LMS, kindergarten, early childhood education, K-12, teacher tools, homework help, study apps
corporate training {works in} | employee training, workplace training, upskilling, professional development, learning and development, L&D | vocational training, learning management systems, coaching, compliance training, leadership coaching, executive coaching, soft skills
parenting {works in} | families, family tech, parents | kids, child care, childcare, babysitting, baby monitors, daycare, kids activities
elder care {works in} | senior care, eldercare, aging in place, seniors, age tech, agetech, older adults, home care | home health, hospice, caregiving, assisted living, nursing homes
pets {works in} | pet tech, pet products, dogs, cats | veterinary, pet food, pet care, dog walking, pet health
veterinary {works in} | veterinary care, animal health, veterinarians, vets | livestock health
travel {works in} | tourism, travel technology, travel tech, traveltech, trips, vacations, holidays, tour operator, travel agency | trip planning, tours and activities, business travel, flights, vacation rentals, flight booking, car rental, travel insurance, cruises, camping, itineraries, tours, corporate travel
hospitality {works in} | hotels, lodging, hostels | hotel software, vacation rentals, hotel technology, property management system, guest experience, short-term rentals, hotel booking
restaurants {works in} | cafes, bars, dining | catering, restaurant software, ghost kitchens, restaurant technology, restaurant tech, table reservations, cloud kitchens, food trucks, online ordering, bakery
personal services {offers} | cleaning services, household services | moving services, home services, handyman, laundry, plumbing, gardening, lawn care, home repair, house cleaning, pest control
real estate {works in} | realty, property, homes, housing, real estate agents, estate agents | mortgages, property technology, student housing, real estate investing, commercial real estate, co-living, rental housing, home buying, homebuying, home financing, fractional ownership, coworking, coworking spaces
property technology {works in} | proptech, prop tech, real estate technology, real estate tech, real estate software | real estate investing, commercial real estate, home buying, rental housing, property management, tenant screening, building management, facility management, rent payments, smart buildings, smart locks
equity and cap tables {works in} | cap table management, equity compensation, stock options, employee equity, cap table | shareholder management
debt collection {works in} | collections, debt recovery, debt relief | credit repair
treasury {works in} | cash management, liquidity management, corporate treasury | FX hedging
auditing {works in} | audit, auditors, internal audit | audit software
trade finance {works in} | factoring, export finance, supply chain finance | letters of credit
ticketing {works in} | ticket sales, box office | ticket resale
gifts {sells} | gifting, gift cards, corporate gifts, flowers, florists | gift boxes, greeting cards
luxury {works in} | luxury brands, high-end goods | diamonds, luxury travel
outdoor recreation {works in} | outdoor gear, hiking, hunting, outdoor equipment, camping gear | surfing, tents
coworking {works in} | flexible offices, shared offices, office space | meeting rooms
student housing {works in} | student accommodation, dormitories |
home improvement {works in} | DIY, home renovation, remodeling | kitchens, smart garden, swimming pools, windows and doors
cleaning {works in} | janitorial services, commercial cleaning, disinfection | window cleaning, laundry services
freelancing {works in} | freelancers, gig economy, freelance marketplace, remote jobs | contractor management
language learning {works in} | language courses, language teaching, English learning | pronunciation training
early childhood {works in} | preschool, toddlers, nursery schools | baby tech
libraries and archives {works in} | libraries, museums software, cultural heritage | digitization of archives
astrology and spirituality {works in} | astrology, spirituality, tarot, horoscopes |
`;
