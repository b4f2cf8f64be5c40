/**
 * Topics of software and data. A line is `label | other words for the same | narrower things`.
 * `*` marks an attribute that goes with any industry; `{verb}` is how a company relates to it (default "works in").
 */
export const softwareTopics = `
*artificial intelligence {} | AI, machine intelligence, AI powered, AI driven, AI native, AI based, AI first, intelligent automation, KI | recommendation engines, chatbots, AI voice agents, AI coding tools, speech technology, natural language processing, computer vision, AI agents, generative AI, large language models, machine learning, deep learning, neural networks, foundation models, LLM, ML, applied AI, AI models, AI research
*generative AI {works with} | gen AI, genAI, generative artificial intelligence, generative models | AI coding tools, text to speech, AI companions, AI video, image generation, large language models, text generation, video generation, music generation, AI art, AI writing, diffusion models
AI agents {makes} | agentic AI, autonomous agents, LLM agents, AI assistants, AI copilots, copilots, agents that automate work | customer service automation, AI voice agents, AI coding tools, AI employees, AI workers, browser agents, coding agents
AI infrastructure {works in} | ML infrastructure, MLOps, LLMOps, machine learning operations, AI ops | synthetic data, model monitoring, vector databases, model serving, model training, GPU cloud, model evaluation, inference platform, feature store
computer vision {works with} | machine vision, image recognition, visual recognition | quality inspection, video analytics, facial recognition, optical character recognition, visual inspection, object detection, face recognition, video analysis, image analysis, OCR, pose estimation
natural language processing {works with} | NLP, language technology, text analysis, natural language understanding | machine translation, sentiment analysis, text mining, summarization, named entity recognition
speech technology {works with} | speech recognition, voice technology, voice AI, speech AI, speech to text, voice recognition | text to speech, transcription, voice assistants, AI voice agents, voice agents, dictation, voice cloning
chatbots {makes} | conversational AI, conversational agents, chat bots, virtual assistants | customer service bots, website chat
data labeling {works in} | data annotation, data labelling, training data | synthetic data, image annotation
*software as a service {sells} | SaaS, cloud software, subscription software, web based software |
*software {makes} | software products, software vendor, software development | desktop software, business software
enterprise software {makes} | enterprise SaaS, enterprise applications | ERP, enterprise resource planning, business management software, ERP software
vertical software {makes} | vertical SaaS, industry specific software | practice management software, field service software
*developer tools {makes} | sells to developers, serves developers, dev tools, devtools, developer tooling, tools for developers, tools for programmers, software for developers, developer platform, developer software, programming tools, developer products, dev tooling, tools for engineers, tools for software engineers, developer infrastructure | game development tools, web3 infrastructure, APIs, internal tools, CI/CD, software testing, code review, AI coding tools, code search, code editor, IDE, testing frameworks, debugging, continuous integration, SDKs, code generation, QA automation, developer productivity, API testing, developer experience
*open source {is} | open sourced, opensource, OSS, free software, source available, open-source alternative | open core, commercial open source, open source software, open source projects
*APIs {offers} | API, application programming interface, API first, API company, web services | API management, API gateway
DevOps {works in} | platform engineering, site reliability engineering, SRE | incident management, Kubernetes, CI/CD, deployment automation, container orchestration, infrastructure as code, configuration management, release management
observability {works in} | application monitoring, monitoring and observability, APM | model monitoring, incident management, log management, error tracking, uptime monitoring, performance monitoring
cloud computing {works in} | cloud infrastructure, cloud hosting, cloud services, cloud provider, web hosting, cloud companies, cloud startups, cloud technology | Kubernetes, edge computing, data centers, serverless computing, serverless, data centres, virtual machines, content delivery network, CDN
data infrastructure {works in} | data platform, data engineering, big data, data stack | databases, data governance, data pipelines, data warehousing, data warehouse, data lake, ETL, data integration, data quality, data catalog, stream processing
databases {makes} | database technology, DBMS | vector databases, graph database, time series database, SQL database, NoSQL
analytics {works in} | data analytics, data analysis, data science | marketing attribution, product analytics, business intelligence, BI tools, dashboards, web analytics, reporting tools, data visualization, predictive analytics, forecasting
no-code {makes tools for} | nocode, low code, visual programming | internal tools, website builders, app builder, workflow builder
workflow automation {works in} | business process automation, process automation, automation software, BPM | integrations, robotic process automation, RPA, document automation, integration platform, iPaaS
productivity {makes tools for} | productivity software, productivity tools, personal productivity | scheduling, spreadsheets, meeting software, time tracking, calendars, note taking, to-do lists, task management, email client, notes app
project management {makes tools for} | project management software, project planning, work management | issue tracking, gantt charts, resource planning
collaboration {makes tools for} | collaboration software, team collaboration, team communication | messaging, video conferencing, remote work, whiteboards, file sharing, chat app, internal communications, virtual office
knowledge management {works in} | knowledge base, enterprise search, internal wiki | intranet, document search
document management {works in} | document processing, document software, paperless office | optical character recognition, e-signature, contract management, electronic signatures, PDF tools, digital signatures, invoice capture
search technology {works in} | search engine, site search, information retrieval | semantic search, vector search
cybersecurity {works in} | cyber security, cyber, information security, IT security, infosec, computer security, network security, security software, security company, security startup, security | encryption, security operations, penetration testing, application security, cloud security, threat detection, endpoint security, vulnerability management, phishing protection, ransomware, zero trust, SIEM, bug bounty, antivirus, malware, firewalls, security awareness training
identity {works in} | identity management, identity verification, digital identity, authentication, access management, IAM | facial recognition, know your customer, biometrics, single sign-on, SSO, passwordless, KYC, password manager, multi factor authentication
privacy {works in} | data privacy, data protection, privacy technology | encryption, consent management, anonymization, VPN, GDPR compliance, data deletion
compliance {works in} | regulatory compliance, governance risk and compliance, GRC, regtech, regulatory technology | know your customer, anti money laundering, AML, audit automation, SOC 2 automation
fraud detection {works in} | fraud prevention, anti fraud | fraud, chargeback prevention, bot detection, transaction monitoring
blockchain {works with} | distributed ledger, web3, web 3, decentralized applications, dapps | cryptocurrency, tokenization, web3 infrastructure, DAOs, NFTs, decentralized finance, smart contracts, DeFi
cryptocurrency {works in} | crypto, bitcoin, digital currency, digital assets | crypto wallets, crypto exchanges, stablecoins, ethereum, token
Internet of Things {works with} | IoT, connected devices, smart devices | smart home, sensors, home automation, smart meters, industrial IoT, IIoT, telemetry, asset tracking
*mobile apps {makes} | smartphone apps, iOS apps, Android apps, app developer, mobile applications |
augmented and virtual reality {works in} | AR/VR, virtual reality, augmented reality, VR, XR, mixed reality, extended reality, metaverse | VR headsets, AR glasses, 3D avatars, VR training, AR headsets
digital twins {makes} | simulation software, engineering simulation | CAD software, CAD, computer aided design, computer aided engineering, PLM
geospatial {works in} | geospatial data, GIS, mapping, maps, location data, location intelligence | surveying and mapping, earth observation, satellite imagery, navigation software, remote sensing
IT services {offers} | IT consulting, managed IT, managed services, IT support, software agency, software consultancy, custom software | system integration, IT outsourcing, help desk, software outsourcing, app development
web development {offers} | web design, website design, website development, web studio | landing pages, WordPress, front end development
design tools {makes} | design software, UX tools, user interface design, prototyping tools, design startups, software for designers | graphic design, UX research, icon design, user research
translation {works in} | localization, localisation, translation services, language services | interpreting, subtitling
bioinformatics {works in} | computational biology, biological data analysis |
low-power computing {works in} | edge AI, embedded systems, embedded software, firmware | real time operating systems
quantum computing {works in} | quantum computers, quantum technology, quantum, quantum hardware, quantum processors | quantum software, quantum cryptography, quantum sensing, qubits, quantum algorithms
high performance computing {works in} | supercomputing, HPC, GPU computing | scientific computing, GPUs
networking {works in} | computer networking, network infrastructure, network management | SD-WAN, wireless networks, Wi-Fi
telecommunications {works in} | telecom, telco, mobile operator, connectivity | eSIM, 5G, internet access, broadband, fiber internet, VoIP, satellite internet, internet service provider, ISP
web scraping {works in} | data extraction, web crawling, data scraping | price scraping, lead scraping
customer data {works with} | customer data platforms, CDP | audience segmentation, attribution
content management {works in} | CMS, content management system, headless CMS | digital asset management
email {works in} | email software, email tools, email delivery, email API | email security, inbox management
video technology {works in} | video software, video platform, video tools, online video | live streaming, video hosting, video calls, webinars
backup and storage {works in} | data backup, cloud storage, data storage, file storage, disaster recovery | archiving
browsers and extensions {makes} | web browser, browser extensions, browsers | ad blockers
feature management {works in} | feature flags, A/B testing, experimentation platform | conversion optimization
authentication hardware {makes} | security keys, smart cards, RFID, NFC | payment cards
simulation {works in} | modelling and simulation, computational fluid dynamics, physics simulation | weather forecasting, weather models, traffic simulation
industrial software {makes} | engineering software, plant software, SCADA, industrial control | predictive maintenance, CAD software, process control, PLC programming
AI safety {works on} | AI governance, AI security, AI compliance, responsible AI, explainable AI | deepfake detection, AI evaluation
scheduling {makes tools for} | appointment scheduling, appointment booking, booking software, online booking, scheduling software | calendar sync, staff rosters
forms and surveys {makes tools for} | form builder, online forms, questionnaires |
`;
