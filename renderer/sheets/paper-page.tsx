/** A screen that is a sheet: where one came from, the two ways on paper, what can be chosen, and the pages themselves. */

import type { ReactNode } from 'react';
import { FailureBanner, type FailureBannerProps } from '../ui/banner.tsx';
import { Breadcrumbs, type Crumb } from '../ui/breadcrumbs.tsx';
import { Page, PageHeader, Toolbar } from '../ui/page.tsx';
import { PaperButtons, type PaperButtonsProps } from '../ui/paper-buttons.tsx';
import { SheetPreview } from './sheet-preview.tsx';

export interface PaperPageProps {
  readonly crumbs: readonly Crumb[];
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly paper: PaperButtonsProps['paper'] & FailureBannerProps;
  /** What kept the pages from being made ready, above everything. */
  readonly failures?: ReactNode;
  readonly tools?: ReactNode;
  /** Between what can be chosen and the pages. */
  readonly notes?: ReactNode;
  readonly label: string;
  /** The paper's, in millimetres; an upright A4's unless told. */
  readonly width?: number;
  /** Below the pages: whoever is not on them. */
  readonly after?: ReactNode;
  /** In the place of pages, while there are none to print. */
  readonly none?: ReactNode;
  readonly children: ReactNode;
}

export function PaperPage(props: PaperPageProps) {
  const { crumbs, title, subtitle, paper, failures, tools, notes, label, width, after, none, children } =
    props;
  const hasPages = none === undefined;
  return (
    <Page>
      <PageHeader
        trail={<Breadcrumbs crumbs={crumbs} />}
        title={title}
        subtitle={subtitle}
        actions={hasPages && <PaperButtons paper={paper} />}
      />
      {failures}
      <FailureBanner failure={paper.failure} />
      {tools !== undefined && <Toolbar>{tools}</Toolbar>}
      {notes}
      {hasPages ? (
        <SheetPreview label={label} {...(width !== undefined && { paper: width })}>
          {children}
        </SheetPreview>
      ) : (
        none
      )}
      {after}
    </Page>
  );
}
