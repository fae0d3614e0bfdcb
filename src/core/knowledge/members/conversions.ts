/**
 * What people ask a type for that it does not have: members of another type, or of another language, with what to write.
 *
 * Sources: the API references of Python, NumPy, pandas, matplotlib, seaborn, Pillow and PyTorch.
 */
import { removedMembers, type Replacement } from '../removedApis/removedApi.ts';
import { plainType } from './members.ts';

const TEXT_METHODS =
  'capitalize,casefold,center,contains,endswith,extract,findall,isalnum,isalpha,isdigit,islower,isnumeric,isupper,ljust,lower,lstrip,partition,rjust,rstrip,rsplit,split,startswith,strip,swapcase,title,upper,zfill';
const DATE_PARTS =
  'date,day,day_name,dayofweek,dayofyear,hour,isocalendar,minute,month,month_name,quarter,second,strftime,weekday,year';
const PLAIN_TEXT_METHODS =
  'capitalize,encode,endswith,isdigit,lower,lstrip,replace,rstrip,split,startswith,strip,title,upper';

/** Rows `types members owner verb text`; the owner is the type that has the member, `-` for other languages. */
const ROWS = `
Axes savefig,tight_layout Figure name figure.$member
Axes show pyplot as plt.show
Axes suptitle Figure name figure.suptitle
Axes xlabel,xlim,xscale,xticks,ylabel,ylim,yscale,yticks pyplot name set_$member
DataFrame cat,dt,str,tolist,to_list,unique Series say one column, \`$object["column"].$member\`
DataFrame flatten,ravel,reshape numpy.ndarray name to_numpy().$member
DataFrame length,len - as len($object)
DataFrameGroupBy,SeriesGroupBy columns,iloc,loc,merge,reset_index,sort_values,to_csv,values DataFrame say an aggregation first: \`.mean()\`, \`.sum()\`, \`.size()\`
Index,Timestamp dt Series as $object
Figure bar,hist,imshow,plot,scatter,set_title,set_xlabel,set_ylabel Axes say its axes: \`fig, ax = plt.subplots()\`, then \`ax.$member\`
Image astype,dtype,ndim,reshape,shape numpy.ndarray as np.array($object).$member
PosixPath ${PLAIN_TEXT_METHODS.replace(',replace', '')} str as str($object).$member
Series ${TEXT_METHODS} StringMethods name str.$member
Series ${DATE_PARTS} DatetimeProperties name dt.$member
Series days,seconds,total_seconds TimedeltaProperties name dt.$member
Series columns,iterrows,melt,merge,pivot,pivot_table,select_dtypes,set_index DataFrame name to_frame().$member
Series flatten,reshape numpy.ndarray name to_numpy().$member
Series length,len - as len($object)
bytes encode str call $object
csr_matrix columns,head,iloc,to_numpy,values DataFrame say \`.toarray()\` first
csr_matrix flatten,tolist numpy.ndarray say \`.toarray()\` first
datetime combine,fromisoformat,fromtimestamp,now,strptime,today,utcfromtimestamp,utcnow datetime.datetime as $object.datetime.$member
datetime.timedelta hours,minutes - say \`total_seconds() / 3600\`, \`total_seconds() / 60\`
dict add,push - say \`d[key] = value\`
dict append list say \`d[key] = value\`
dict columns,head,iloc,loc,shape,to_csv DataFrame as pd.DataFrame($object).$member
dict contains,has - call $first in $object
dict length,len,size - as len($object)
dict sort list say \`sorted(d.items())\`
dict_items,dict_keys,dict_values append,index,pop,sort list say \`list(…)\` first
filter,generator,map,zip append,extend,index,pop,sort list say \`list(…)\` first
range append,extend,pop,sort list say \`list(…)\` first
filter,generator,map,range,zip shape,reshape,mean numpy.ndarray say \`np.array(list(…))\` first
float,int,numpy.float64,numpy.int64 isna,isnull Series call pd.isna($object)
int,numpy.int64 ${PLAIN_TEXT_METHODS} str as str($object).$member
list ${PLAIN_TEXT_METHODS} str call [each.$member($arguments) for each in $object]
list add set name append
list push - name append
list apply,columns,drop,groupby,iloc,info,loc,map,merge,plot,set_index DataFrame say a table made of it: \`pd.DataFrame(…)\`
list argmax,argsort,astype,cumsum,dot,dtype,flatten,max,mean,min,ndim,ravel,reshape,shape,std,sum,T,transpose,var numpy.ndarray as np.array($object).$member
list contains,has,includes - call $first in $object
list describe,head,tail,to_csv,to_excel DataFrame as pd.DataFrame($object).$member
list get,items,keys,values dict say one of its items: \`x[0].$member\`, or a loop over them
list join str call $first.join($object)
list isnull,isna,nunique,unique,value_counts Series as pd.Series($object).$member
list length,len,size - as len($object)
list to,cuda,unsqueeze Tensor say \`torch.tensor(…)\` first
matplotlib.pyplot set_title,set_xlabel,set_xlim,set_xscale,set_xticks,set_ylabel,set_ylim,set_yscale,set_yticks Axes name $without_set
numpy.ndarray append list call np.append($object, $first)
numpy.ndarray cpu,cuda,detach,to,unsqueeze Tensor as torch.from_numpy($object).$member
numpy.ndarray columns,drop,dropna,fillna,groupby,isin,loc,merge,select_dtypes,set_index,sort_values DataFrame say the table from before it became an array, or \`pd.DataFrame(…)\`
numpy.ndarray corr,describe,head,iloc,info,sample,tail,to_csv,to_excel DataFrame as pd.DataFrame($object).$member
numpy.ndarray index list call list($object).index($first)
numpy.ndarray items,iteritems Series call enumerate($object)
numpy.ndarray isna,isnull,notna,notnull Series as pd.$member($object)
numpy.ndarray lower,replace,split,strip,upper str say a loop over its items, or \`np.char.$member\`
numpy.ndarray nunique,value_counts Series as pd.Series($object).$member
numpy.ndarray numpy Tensor call $object
numpy.ndarray to_numpy Series call $object
numpy.ndarray to_list Series name tolist
numpy.ndarray unique Series call np.unique($object)
numpy.ndarray values Series as $object
seaborn axis,figure,legend,savefig,show,subplots,suptitle,title,xlabel,xlim,xticks,ylabel,ylim,yticks pyplot as plt.$member
seaborn set_title,set_xlabel,set_ylabel Axes as plt.$without_set
set append list name add
set extend list name update
set index,sort list say \`sorted(…)\` first
set push - name add
str add,push - say \`text += more\`
str append,extend list say \`text += more\`
str astype,fillna,isin,mean,shape Series say the column itself: the text is only its name or one value
str close,read,readlines,write _io.TextIOWrapper say the opened file: \`open(path)\`
str contains,has,includes - call $first in $object
str day,month,strftime,year datetime.datetime say a date made of it: \`pd.to_datetime(text)\`
str decode bytes call $object
str exists,glob,is_dir,is_file,iterdir,mkdir,parent,stem,suffix PosixPath say \`Path(text).$member\`
str get,items,keys,values dict say a dict made of it: \`json.loads(text)\`
str length,len,size - as len($object)
str reverse list as $object[::-1]
str toLowerCase,tolower - name lower
str toUpperCase,toupper - name upper
str trim - name strip
tuple append,extend,insert,pop,remove,reverse,sort list say \`list(…)\` first: a tuple cannot change
tuple mean,reshape,shape,sum numpy.ndarray as np.array($object).$member
Tensor append list say \`torch.cat\`
Tensor astype numpy.ndarray say \`.to(dtype)\`
`;

/** The type that has the member, and what to write. */
export interface Conversion {
  /** `undefined`: no type of Python calls it so. */
  readonly owner: string | undefined;
  readonly instead: Replacement;
}

const rows: ReadonlyMap<string, Conversion> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [types = '', names = '', owner = '', verb = '', ...rest] = row.split(' ');
      const text = rest.join(' ');
      return names.split(',').flatMap((member) => {
        const written = text
          .replaceAll('$member', member)
          .replaceAll('$without_set', member.replace(/^set_/, ''));
        // The same verbs as for what libraries removed; versions mean nothing here.
        return removedMembers('', `${types} ${member} - ${verb} ${written}`).map(
          ({ owner: type, instead }): readonly [string, Conversion] => [
            `${type} ${member}`,
            { owner: owner === '-' ? undefined : owner, instead },
          ],
        );
      });
    }),
);

/** What to write where the type (by the name that messages print) or module is asked for a member it never had. */
export function conversionOf(type: string, member: string): Conversion | undefined {
  const own = rows.get(`${type} ${member}`);
  return own ?? rows.get(`${plainType(type)} ${member}`);
}

/** All rows by `type member`, for tests. */
export function conversionRows(): ReadonlyMap<string, Conversion> {
  return rows;
}
