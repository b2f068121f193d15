-- CreateTable
CREATE TABLE "Expertise" (
    "personId" TEXT NOT NULL,
    "listed" BOOLEAN,
    "availability" TEXT NOT NULL DEFAULT '',
    "ways" JSONB NOT NULL DEFAULT '[]',
    "weeklyCap" INTEGER NOT NULL DEFAULT 2,
    "confirmedAt" TIMESTAMP(3),

    CONSTRAINT "Expertise_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "ExpertiseItem" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "level" TEXT,
    "hidden" BOOLEAN NOT NULL DEFAULT false,
    "addedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ExpertiseItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HelpRequest" (
    "id" TEXT NOT NULL,
    "schoolId" TEXT NOT NULL,
    "askerId" TEXT NOT NULL,
    "need" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "helped" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "HelpRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HelpAsk" (
    "id" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "expertId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "answeredAt" TIMESTAMP(3),

    CONSTRAINT "HelpAsk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HelpNeed" (
    "id" TEXT NOT NULL,
    "schoolId" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "asker" TEXT NOT NULL,
    "met" BOOLEAN NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "HelpNeed_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ExpertiseItem_personId_kind_text_key" ON "ExpertiseItem"("personId", "kind", "text");

-- CreateIndex
CREATE INDEX "HelpRequest_schoolId_state_idx" ON "HelpRequest"("schoolId", "state");

-- CreateIndex
CREATE INDEX "HelpRequest_askerId_createdAt_idx" ON "HelpRequest"("askerId", "createdAt");

-- CreateIndex
CREATE INDEX "HelpAsk_state_askedAt_idx" ON "HelpAsk"("state", "askedAt");

-- CreateIndex
CREATE INDEX "HelpAsk_expertId_askedAt_idx" ON "HelpAsk"("expertId", "askedAt");

-- CreateIndex
CREATE UNIQUE INDEX "HelpAsk_requestId_expertId_key" ON "HelpAsk"("requestId", "expertId");

-- CreateIndex
CREATE INDEX "HelpNeed_schoolId_at_idx" ON "HelpNeed"("schoolId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "HelpNeed_schoolId_topic_asker_key" ON "HelpNeed"("schoolId", "topic", "asker");

-- AddForeignKey
ALTER TABLE "Expertise" ADD CONSTRAINT "Expertise_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertiseItem" ADD CONSTRAINT "ExpertiseItem_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpRequest" ADD CONSTRAINT "HelpRequest_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpRequest" ADD CONSTRAINT "HelpRequest_askerId_fkey" FOREIGN KEY ("askerId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpAsk" ADD CONSTRAINT "HelpAsk_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "HelpRequest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpAsk" ADD CONSTRAINT "HelpAsk_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpNeed" ADD CONSTRAINT "HelpNeed_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School"("id") ON DELETE CASCADE ON UPDATE CASCADE;
