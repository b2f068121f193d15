-- CreateTable
CREATE TABLE "Expertise" (
    "personId" TEXT NOT NULL PRIMARY KEY,
    "listed" BOOLEAN,
    "availability" TEXT NOT NULL DEFAULT '',
    "ways" JSONB NOT NULL DEFAULT '[]',
    "weeklyCap" INTEGER NOT NULL DEFAULT 2,
    "confirmedAt" DATETIME,
    CONSTRAINT "Expertise_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ExpertiseItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "level" TEXT,
    "hidden" BOOLEAN NOT NULL DEFAULT false,
    "addedAt" DATETIME NOT NULL,
    CONSTRAINT "ExpertiseItem_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "HelpRequest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "askerId" TEXT NOT NULL,
    "need" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "helped" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "HelpRequest_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "HelpRequest_askerId_fkey" FOREIGN KEY ("askerId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "HelpAsk" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "requestId" TEXT NOT NULL,
    "expertId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "askedAt" DATETIME NOT NULL,
    "answeredAt" DATETIME,
    CONSTRAINT "HelpAsk_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "HelpRequest" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "HelpAsk_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "HelpNeed" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "asker" TEXT NOT NULL,
    "met" BOOLEAN NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "HelpNeed_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE
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
