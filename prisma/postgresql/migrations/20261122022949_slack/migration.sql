-- AlterTable
ALTER TABLE "Workspace" ADD COLUMN     "quiet" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "InboxEvent" (
    "platform" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "event" JSONB,
    "receivedAt" TIMESTAMP(3) NOT NULL,
    "doneAt" TIMESTAMP(3),

    CONSTRAINT "InboxEvent_pkey" PRIMARY KEY ("platform","id")
);

-- CreateIndex
CREATE INDEX "InboxEvent_doneAt_receivedAt_idx" ON "InboxEvent"("doneAt", "receivedAt");
