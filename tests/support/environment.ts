/** True on the build server, where nothing may be left out silently. */
export const onBuildServer = process.env.CI === 'true';
