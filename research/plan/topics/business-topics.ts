/** Topics of business functions, money, trade and media; for the form see `software-topics.ts`. */
export const businessTopics = `
fintech {works in} | financial technology, fin tech, fintech company, finance technology | open banking, embedded finance, financial infrastructure, banking API, banking as a service, personal finance, budgeting apps
financial services {offers} | finance, finance companies, financial products | financial advice, brokerage
banking {works in} | banks, bank, retail banking, commercial banking | core banking, business banking, credit unions, savings accounts
neobank {is a} | neobanks, digital bank, digital banks, challenger bank, challenger banks, online bank, mobile bank, app-only bank, digital banking |
payments {works in} | payment, payment processing, payment provider, payment services, paytech, digital payments, payment gateway, online payments, mobile payments | card issuing, point of sale, POS systems, checkout, buy now pay later, BNPL, payment terminals, mobile money, invoicing payments, merchant acquiring
remittances {works in} | money transfer, cross-border payments, international transfers, money transfers | foreign exchange, FX, currency exchange
lending {works in} | loans, credit, lender, lenders, consumer credit, business loans, digital lending | mortgages, mortgage, microfinance, student loans, credit scoring, invoice financing, peer to peer lending, P2P lending, revenue based financing, credit cards
investing {works in} | investment, investments, wealth management, wealthtech, asset management, stock trading, trading platform | robo-advisor, portfolio management, retirement savings, pensions, hedge fund, trading algorithms, crowdfunding, equity management
venture capital {works in} | VC fund, startup investor, accelerator, startup accelerator, private equity, angel investing | incubator
insurance {works in} | insurtech, insurance technology, insurer, insurers, insurance provider, insuretech | health insurance, car insurance, life insurance, reinsurance, claims processing, underwriting, insurance broker, home insurance, pet insurance
accounting {works in} | bookkeeping, accounting software, accountancy, accountants | invoicing, expense management, accounts payable, accounts receivable, billing, financial reporting, spend management, cash flow management
tax {works in} | taxes, tax software, tax filing, tax preparation, tax advice, taxation | sales tax, VAT, tax compliance
procurement {works in} | purchasing, sourcing, procurement software, spend analysis | supplier management, vendor management, B2B purchasing
legal technology {works in} | legal tech, legaltech, law tech, lawtech, legal software, legal, software for lawyers, tools for lawyers | contract review, legal research, e-discovery, contract analysis, contract drafting, patent search, intellectual property, IP management
legal services {offers} | law firm, law firms, lawyers, attorneys, legal advice | immigration law, patent law
human resources {works in} | HR, HR tech, HRtech, HR software, people operations, people management, workforce management, human capital management, HCM, HRIS | payroll, employee onboarding, employee engagement, performance reviews, performance management, benefits administration, employee benefits, shift scheduling, compensation management, employer of record, PTO tracking
recruiting {works in} | recruitment, hiring software, hiring platform, hiring tools, talent acquisition, recruiting software, staffing, applicant tracking, headhunting, recruiters | job board, job boards, job search, freelancer platform, technical interviews, candidate screening, executive search, gig work, temp staffing
sales {makes tools for} | sales software, sales tech, sales enablement, sales automation, sales tools | lead generation, sales intelligence, cold outreach, prospecting, sales forecasting, CPQ, sales engagement, sales training
customer relationship management {works in} | CRM, CRM software, CRM system, customer database, relationship management | pipeline management, contact management
customer support {works in} | customer service, helpdesk, help desk software, contact center, contact centre, call center, call centre, customer experience, CX, customer success | live chat, ticketing system, customer feedback software, support automation
marketing {works in} | martech, marketing technology, marketing software, digital marketing, marketing automation, growth marketing | email marketing, SEO, search engine optimization, content marketing, influencer marketing, social media marketing, affiliate marketing, loyalty programs, customer data platform, SMS marketing, brand strategy, public relations, PR, copywriting
advertising {works in} | ad tech, adtech, ads, advertising technology, online advertising, digital advertising | programmatic advertising, ad network, outdoor advertising, ad exchange, retargeting
e-commerce {works in} | ecommerce, e commerce, online shop, online store, online retail, online shopping, webshop, e-tailer, commerce | direct to consumer, D2C, DTC, shopping cart, Shopify apps, dropshipping, product recommendations, quick commerce, social commerce, subscription boxes, resale, secondhand, thrift
retail {works in} | retail technology, retail tech, brick and mortar, supermarkets | inventory management, self checkout, grocery stores, merchandising, store analytics, convenience stores
wholesale {works in} | wholesale trade, B2B marketplace, distributor, distribution | import export
consumer goods {makes} | consumer products, CPG, FMCG, consumer packaged goods, household products | cleaning products, kitchenware, toys, baby products, personal care products
social media {works in} | social network, social networks, social networking, social app, online community, online communities, community platform | dating apps, dating, messaging apps, forums, community building, microblogging
creator economy {makes tools for} | content creators, creators, creator tools, influencers, youtubers, podcasters, streamers | newsletter platform, fan memberships, podcast hosting, creator monetization, video editing
media {works in} | news, publishing, journalism, publishers, digital media, newspapers, magazines, broadcasting | book publishing, e-books, podcasts, podcasting, newsletters, radio, comics, local news, audiobooks
entertainment {works in} | film, movies, television, film production, cinema, showbusiness | streaming, video streaming, animation, visual effects, theatre, video production, live entertainment
music {works in} | music technology, music industry, musicians, music streaming, audio | music production, record label, musical instruments, audio software, concerts, sound design
gaming {works in} | games, video games, video game, game development, game developer, game developers, game studio, gaming studio, games company, computer games | mobile games, esports, board games, game engine, indie games, casual games, VR games, online casinos, gambling, fantasy sports
sports {works in} | sport, sports technology, sportstech, sports tech, athletics | sports analytics, football, cycling, running, sports equipment, climbing, golf, skiing, sports betting
fitness {works in} | gyms, gym, workout, exercise, fitness technology, fitness app | yoga, personal training, wearable fitness trackers, home gym
events {works in} | event management, event planning, events industry, ticketing, conferences | weddings, virtual events, event tickets, festivals, trade shows
photography {works in} | photos, photo editing, cameras, photographers | stock photos, photo sharing
art {works in} | art market, galleries, artists, arts | art galleries, museums, auctions, illustration
crafts {works in} | handmade goods, artisans, craft, handicrafts | ceramics, pottery, knitting, woodworking
*business customers {sells to} | B2B, business to business, sells to businesses, businesses as customers, software for businesses |
*consumers {sells to} | B2C, business to consumer, consumer apps, sells to consumers, consumer app |
*enterprise customers {sells to} | large enterprises, enterprise clients, Fortune 500 customers, enterprise sales |
*small business customers {sells to} | SMB, SMBs, SME, SMEs, small businesses, small business, small and medium businesses, small and medium enterprises, mid-market |
*public sector {works with the} | government, govtech, gov tech, civic tech, governments, government agencies, municipalities, smart city, smart cities, local government | public safety, emergency response, policing, elections, public administration
nonprofit technology {works in} | software for nonprofits, tools for nonprofits, nonprofit software, fundraising software, charity software, donation platform | donations, fundraising, volunteering, philanthropy
education technology {works in} | edtech, ed tech, education, educational technology, e-learning, elearning, online learning, online education, schools, learning platform, educational software | online courses, tutoring, language learning, coding bootcamp, bootcamps, universities, higher education, test preparation, learning management system, LMS, kindergarten, early childhood education, K-12, STEM education, teacher tools, homework help, study apps
corporate training {works in} | employee training, workplace training, upskilling, professional development, learning and development, L&D | compliance training, leadership coaching, coaching, executive coaching, soft skills
parenting {works in} | families, child care, childcare, family tech, parents, babysitting | baby monitors, daycare, kids activities
elder care {works in} | senior care, eldercare, aging in place, seniors, age tech, agetech, older adults, home care | caregiving, assisted living, nursing homes
pets {works in} | pet care, pet tech, pet products, dogs, cats, pet | pet food, dog walking, pet health
veterinary {works in} | veterinary care, animal health, veterinarians, vets | livestock health
travel {works in} | tourism, travel technology, travel tech, traveltech, trips, vacations, holidays, tour operator, travel agency | flights, flight booking, vacation rentals, business travel, car rental, travel insurance, cruises, camping, itineraries, tours, corporate travel
hospitality {works in} | hotels, hotel, hotel technology, lodging, hotel software, hostels | property management system, guest experience, short-term rentals, hotel booking
restaurants {works in} | restaurant, restaurant technology, restaurant tech, cafes, bars, dining, catering | table reservations, ghost kitchens, cloud kitchens, food trucks, online ordering, bakery, bakeries
personal services {offers} | home services, cleaning services, handyman, household services | laundry, moving services, plumbing, gardening, lawn care, home repair, house cleaning, pest control
real estate {works in} | real-estate, realty, property, homes, housing, real estate agents, estate agents, homebuying | home buying, commercial real estate, co-living, rental housing, home financing, fractional ownership, coworking, coworking spaces
property technology {works in} | proptech, prop tech, real estate technology, real estate tech, real estate software, property management | tenant screening, building management, facility management, rent payments, smart buildings, smart locks
equity and cap tables {works in} | cap table management, equity compensation, stock options, employee equity | shareholder management
debt collection {works in} | collections, debt recovery, debt relief | credit repair
treasury {works in} | cash management, liquidity management, corporate treasury | FX hedging
auditing {works in} | audit, audits, auditors, internal audit | audit software
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
early childhood {works in} | preschool, preschools, toddlers, nursery schools | baby tech
libraries and archives {works in} | libraries, museums software, cultural heritage | digitization of archives
astrology and spirituality {works in} | astrology, spirituality, tarot, horoscopes |
`;
