/** Parts of software, data and office work that people ask for by name; for the form see `software-topics.ts`. */
export const workTopics = `
*machine learning {works with} | ML, applied machine learning, ML models, statistical learning | deep learning, neural networks, reinforcement learning, federated learning, predictive models
*large language models {works with} | LLM, language models, foundation models, GPT | retrieval augmented generation, prompt engineering, fine-tuning language models, LLM applications
AI coding tools {makes} | AI coding, coding agents, code generation, AI code assistant, AI pair programmer, AI software engineer, coding assistant, AI code review | vibe coding, text to app, autocomplete for code
AI voice agents {makes} | voice agents, voice AI agents, AI phone agents, AI receptionist, AI phone calls, AI call center agents, voice bots | outbound calling agents
voice assistants {makes} | voice interface, voice apps, smart speaker apps |
transcription {works in} | meeting transcription, captioning, dictation, automatic transcription | meeting notes, medical dictation, subtitles
text to speech {works in} | voice synthesis, synthetic voices, voice cloning, AI voices, voiceover | dubbing
optical character recognition {works with} | OCR, document data extraction, document extraction, intelligent document processing, reading documents automatically | receipt OCR
facial recognition {works with} | face recognition, facial analysis, face detection | emotion recognition
video analytics {works with} | video analysis, video understanding, video intelligence, camera analytics | sports video analysis
image generation {works with} | AI images, text to image, AI art, AI image generation, generated images, AI photo generator | product photo generation, AI headshots
AI video {works in} | video generation, AI video generation, text to video, AI-generated video, synthetic media, AI avatars | lip sync, talking avatars
AI companions {makes} | AI friend, AI characters, virtual companions, AI girlfriend |
avatars {makes} | digital humans, virtual humans, virtual influencers, 3D avatars |
synthetic data {works in} | artificial training data, generated datasets, simulated data |
vector databases {makes} | vector search, embeddings search, similarity search |
model monitoring {works in} | ML monitoring, model observability, LLM observability, drift detection | AI evaluation, model evaluation, LLM evaluation, guardrails for LLMs
recommendation engines {makes} | recommender systems, recommendation system, personalization, personalisation, personalized recommendations, product recommendations engine |
robotic process automation {works in} | RPA, software robots, desktop automation, back-office automation | browser automation
integrations {works in} | iPaaS, integration platform, embedded integrations, unified API, app integrations, workflow integrations | webhooks infrastructure, reverse ETL
code review {makes tools for} | code quality, static analysis, pull requests, static code analysis | code security scanning
software testing {makes tools for} | QA automation, test automation, automated testing, end-to-end testing, QA testing, quality assurance software, QA software | load testing, bug tracking, visual regression testing, mobile app testing, QA engineers
CI/CD {works in} | continuous integration, continuous delivery, continuous deployment, build pipelines, deployment pipelines, deployment automation | preview environments, release automation
Kubernetes {works with} | container orchestration, cloud native, container platform | service mesh
serverless computing {works in} | serverless, functions as a service, backend as a service, BaaS for developers, platform as a service, PaaS | backend for mobile apps
data centers {runs} | data centres, colocation, server hosting, GPU cloud, GPU cluster, compute marketplace | bare metal servers, liquid cooling
edge computing {works in} | edge cloud, computing at the edge, edge infrastructure |
internal tools {makes tools for} | internal tool builder, admin panels, back-office tools, internal dashboards |
website builders {makes} | site builder, landing page builder, websites without code | portfolio websites, link in bio
spreadsheets {makes tools for} | spreadsheet software, Excel replacement, Excel add-in |
data warehousing {works in} | data warehouse, data lake, lakehouse, cloud data warehouse |
data pipelines {works in} | ETL, ELT, data integration, data ingestion, data movement, change data capture | stream processing, real-time data pipelines
data governance {works in} | data catalog, data quality, data lineage, master data management, data observability, metadata management |
business intelligence {works in} | BI, BI tools, dashboards, reporting tools, data visualization, self-service analytics | ad hoc reporting
product analytics {works in} | web analytics, user analytics, session replay, behavior analytics, behaviour analytics, funnel analysis | heatmaps
product management {makes tools for} | product roadmaps, product managers, roadmapping, feature requests, product teams |
notifications {makes tools for} | push notifications, notification infrastructure, notification API, in-app messaging, SMS API | SMS
incident management {makes tools for} | incident response, on-call, on call scheduling, outage response, status pages, log management, error tracking, uptime monitoring | root cause analysis
remote work {makes tools for} | remote teams, distributed teams, remote collaboration, hybrid work, working from home, virtual office | remote hiring, async communication, coworking online
video conferencing {works in} | video meetings, online meetings, video calls, video calling, web conferencing, virtual meetings | webinars, meeting rooms software
meeting software {makes} | meeting assistant, meeting productivity, AI meeting notes, meeting notes | agendas
calendars {makes} | calendar app, calendar software, calendar scheduling | meeting scheduler
note taking {makes tools for} | notes app, personal knowledge management, second brain, notetaking |
time tracking {makes tools for} | timesheets, employee time tracking, time and attendance, attendance tracking | billable hours
messaging {makes} | messaging app, messenger, chat app, team chat, instant messaging, group chat | encrypted messaging, chat API
contract management {works in} | contract lifecycle management, CLM, contract review, contract analysis, contract drafting, contract automation | redlining, negotiation of contracts
e-signature {works in} | electronic signatures, digital signatures, esignature, document signing | notarization, remote online notary
intellectual property {works in} | IP management, patent search, patent filing, patent software, trademarks, patent drafting | copyright protection
employee benefits {works in} | benefits administration, benefits platform, workplace benefits, employee perks, benefits broker | lifestyle spending accounts, commuter benefits, childcare benefits
employee engagement {works in} | employee recognition, company culture, employee experience, employee feedback, people analytics, employee surveys | team building, peer recognition
performance management {works in} | performance reviews, OKRs, goal setting software, 360 feedback |
employee onboarding {works in} | onboarding software, onboarding employees, new hire onboarding | new hires
employer of record {works in} | EOR, international hiring, global hiring, hire abroad, global employment, professional employer organization, PEO | contractor compliance
workforce scheduling {works in} | shift scheduling, employee scheduling, shift work, hourly workers, frontline workers, deskless workers, staff scheduling | shift swapping
job boards {runs} | job search, job marketplace, job listings, job matching, jobseekers, job seekers | blue-collar jobs, campus recruiting
technical recruiting {works in} | technical interviews, developer hiring, hiring developers, hiring engineers, coding interviews, engineer recruiting, developer assessments, engineering talent | take-home tests
candidate screening {works in} | interview software, video interviews, applicant screening, candidate sourcing, applicant tracking, ATS, background checks, skills assessments, pre-employment testing | reference checks
coaching {works in} | leadership coaching, executive coaching, career coaching, life coaching, leadership development | mentorship, manager training
workplace safety {works on} | worker safety, occupational safety, EHS, safety compliance, industrial safety | fall detection at work, safety training
field service {makes tools for} | field service management, home service businesses, contractors software, software for contractors, trades software, field technicians | dispatch software, job quotes
content moderation {works in} | trust and safety, trust & safety, moderation tools, online safety, harmful content detection | child safety online, disinformation detection
deepfake detection {works in} | deepfakes, media authenticity, content authenticity, detecting AI-generated content |
biometrics {works with} | biometric authentication, fingerprint recognition, palm recognition, biometric identification | voice biometrics, iris scanning
know your customer {works in} | KYC, KYB, customer verification, anti money laundering, AML, identity checks | sanctions screening, age verification
encryption {works in} | cryptography, homomorphic encryption, end-to-end encryption, confidential computing, secure enclaves, privacy-preserving computation | key management, post-quantum encryption
cloud security {works in} | cloud security posture management, CSPM, container security, Kubernetes security, SaaS security | secrets management
application security {works in} | appsec, code security, vulnerability scanning, vulnerability management, software supply chain security, API security | dependency scanning, bug bounty, fuzzing
penetration testing {works in} | pentesting, pentest, pen testing, red teaming, ethical hacking, offensive security | attack surface management
security operations {works in} | SOC automation, SIEM, threat detection, threat intelligence, security operations center, managed detection and response | alert triage
fraud {works on} | fraud prevention software, scam detection, scam protection, payment fraud, bot detection, account takeover | chargebacks
customer service automation {works in} | support automation, AI customer service, AI customer support, customer service agents, ticket deflection, AI support agents | help center content
call centers {makes tools for} | call centre, contact center, contact centre, call center software, contact center software, phone support | agent coaching, call routing
customer success {makes tools for} | customer success software, churn reduction, customer retention, customer onboarding | account health scores
sales forecasting {makes tools for} | revenue intelligence, revenue operations, RevOps, sales analytics, conversation intelligence, sales coaching | commission software, sales compensation
proposals and quotes {makes tools for} | CPQ, configure price quote, proposal software, RFP, RFP automation, request for proposals, tender software | security questionnaires
city government {works with} | local government software, city administrations, smart city | permitting, citizen engagement, 311 requests
public safety {works in} | policing, police, law enforcement, first responder, emergency response, 911, crime prevention | body cameras, gunshot detection, evidence management
elections {works on} | online voting, elections software, political campaigns, voter engagement, voting technology |
criminal justice {works on} | justice system, prisons, incarceration, prison reform, cash bail, access to justice | parole, record expungement
`;
